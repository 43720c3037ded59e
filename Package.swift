// swift-tools-version: 6.2
import PackageDescription

// Targets stand in the order of their arrows: each may import only what stands above it.
let orderedCollections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")
// Where Debian keeps the headers of Pango and cairo. (pkgConfig would say the same, and make the package manager warn of
// the flags for threads at every build.) A folder of the other machine does no harm.
let pangoHeaders = SwiftSetting.unsafeFlags(
  [
    "pango-1.0", "cairo", "harfbuzz", "glib-2.0", "freetype2", "fribidi", "pixman-1", "libpng16",
    "x86_64-linux-gnu", "aarch64-linux-gnu",
  ].flatMap { ["-Xcc", "-I/usr/include/\($0)"] }
    + ["x86_64", "aarch64"].flatMap { ["-Xcc", "-I/usr/lib/\($0)-linux-gnu/glib-2.0/include"] })
// Cairo walks the faces of a font that all threads share without a lock (_cairo_ft_font_face_create, cairo 1.16): two
// pages drawn at once may end the program. The compiler lets nothing of these targets run on any other thread. (Classes
// with an isolated deinit say @MainActor again: an optimised build that tests look into does not see the default.)
let mainThreadAlone = SwiftSetting.defaultIsolation(MainActor.self)
// For use the wizard has everything inside (.ci/build asks for it, and says why), while the program that makes PDF takes
// Pango and its fonts from the system. Said to the linker alone: what is compiled is the same for both, and compiled once.
let isForUse = Context.environment["SPORTELLO_FOR_USE"] != nil
func linked(_ flags: String...) -> [LinkerSetting] { isForUse ? [.unsafeFlags(flags)] : [] }
let package = Package(
  name: "sportello",
  products: [
    .executable(name: "sportello", targets: ["sportello"]),
    .executable(name: "sportello-pdf", targets: ["sportello-pdf"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    // What everybody below shares: civil days, texts that keep their facts, lines of text.
    .target(name: "CivilTime"),
    .target(name: "Texts"),
    .target(name: "TerminalText", dependencies: ["Texts"]),

    // What is wrong with a file, as a value with its place.
    .target(name: "Problems", dependencies: ["CivilTime"]),

    // What the program knows: the interview, the hours, the pack that describes both.
    .target(name: "Interviews", dependencies: ["CivilTime", orderedCollections]),
    .target(name: "Proofs", dependencies: ["Interviews", "CivilTime", orderedCollections]),
    .target(name: "OpeningHours", dependencies: ["CivilTime", "Texts"]),
    .target(
      name: "Packs",
      dependencies: [
        "Problems", "Interviews", "OpeningHours", "CivilTime", "Texts", "TerminalText", orderedCollections, "Yams",
      ]),

    // What it says: a sheet for the person, and the advice that fills it.
    .target(name: "Sheets", dependencies: ["Texts", "TerminalText"]),
    .target(name: "CLeavings"),
    .systemLibrary(name: "CPangoCairo"),
    .systemLibrary(name: "CQREncode"),
    .target(
      name: "SheetPDF", dependencies: ["Texts", "Sheets", "CPangoCairo", "CQREncode"],
      swiftSettings: [pangoHeaders, mainThreadAlone]),
    .executableTarget(
      name: "sportello-pdf",
      dependencies: ["Sheets", "SheetPDF", "CLeavings", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: [pangoHeaders, mainThreadAlone], linkerSettings: linked("-Xlinker", "-s")),
    .target(
      name: "Advice",
      dependencies: [
        "Packs", "Problems", "Proofs", "Interviews", "OpeningHours", "CivilTime", "Texts", "Sheets",
        orderedCollections,
      ]),
    .target(
      name: "Directory",
      dependencies: [
        "Advice", "Packs", "Interviews", "CivilTime", "Texts", "TerminalText", "Sheets", orderedCollections,
      ]
    ),
    .target(
      name: "Reports",
      dependencies: [
        "TerminalText", "Advice", "Packs", "Problems", "Proofs", "Interviews", "OpeningHours", "CivilTime", "Texts",
        "Sheets",
        orderedCollections,
      ]),

    // What printing and saving come to, as values: the edge brings it about, and the wizard tells it.
    .target(name: "PrintJobs"),

    // The wizard and its face, both without a terminal.
    .target(name: "Frames", dependencies: ["TerminalText"]),
    .target(
      name: "Wizard",
      dependencies: [
        "PrintJobs", "Directory", "Advice", "Packs", "Proofs", "Interviews", "CivilTime", "Texts", "Sheets",
        orderedCollections,
      ]),
    .target(
      name: "FullScreen",
      dependencies: ["Wizard", "Directory", "Advice", "Packs", "Sheets", "Frames", "Texts", "TerminalText"]),

    // The edge: the only targets that touch the world.
    .target(name: "CNcurses", dependencies: ["CLeavings"]),
    .target(name: "Terminal", dependencies: ["Frames", "CNcurses"]),
    .target(
      name: "Spooling",
      dependencies: [
        "PrintJobs", "TerminalText", "CLeavings", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .executableTarget(
      name: "sportello",
      dependencies: [
        "CivilTime", "Texts", "TerminalText", "Problems", "Interviews", "Proofs", "Packs", "Sheets", "Advice",
        "Directory",
        "Reports", "PrintJobs", "Frames", "Wizard", "FullScreen", "Terminal", "Spooling", orderedCollections,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [.copy("../../Resources")],
      // lld, because the older linker warns of functions of Foundation that nobody here calls.
      linkerSettings: linked("-static-executable", "-use-ld=lld", "-Xlinker", "-ltinfo")),

    // One test target a module; `Shipped` reads the pack that ships, `Invented` holds one that no change of it can
    // break, `Goldens` holds texts against files, `Tmux` drives a real terminal, `PrintSystem` runs one of a test's own,
    // `Seeded` is chance that comes out the same in every run, `Garbling` lets it loose on the pack's bytes, `Programs`
    // starts programs.
    .target(
      name: "Shipped",
      dependencies: [
        "Reports", "Directory", "Advice", "Sheets", "Packs", "Problems", "Proofs", "Interviews", "Texts", "CivilTime",
        orderedCollections,
      ],
      path: "Tests/Support/Shipped"),
    .target(
      name: "Invented",
      dependencies: [
        "Shipped", "Advice", "Packs", "Problems", "Reports", "Interviews", "CivilTime", orderedCollections,
      ],
      path: "Tests/Support/Invented"),
    .target(name: "Goldens", path: "Tests/Support/Goldens"),
    .target(name: "CSpawn", path: "Tests/Support/CSpawn"),
    .target(name: "Programs", dependencies: ["CSpawn"], path: "Tests/Support/Programs"),
    .target(name: "Tmux", dependencies: ["Programs"], path: "Tests/Support/Tmux"),
    .target(
      name: "PrintSystem", dependencies: ["Spooling", .product(name: "Subprocess", package: "swift-subprocess")],
      path: "Tests/Support/PrintSystem"),
    .target(name: "Seeded", path: "Tests/Support/Seeded"),
    .target(
      name: "Generated", dependencies: ["Seeded", "Proofs", "Interviews", "CivilTime", orderedCollections],
      path: "Tests/Support/Generated"),
    .executableTarget(
      name: "ProofBenchmark", dependencies: ["Generated", "Seeded", "Shipped", "Proofs", "Packs", "Interviews"],
      path: "Tests/Benchmarks/ProofBenchmark"),
    .executableTarget(
      name: "DirectoryBenchmark", dependencies: ["Advice", "Seeded", "Directory"],
      path: "Tests/Benchmarks/DirectoryBenchmark"),
    .target(
      name: "Garbling", dependencies: ["Texts", "Advice", "Seeded", "Shipped", "Reports", "Problems", "Packs"],
      path: "Tests/Support/Garbling"),
    .executableTarget(
      name: "PackFuzz", dependencies: ["Garbling", "Packs", "Problems", "Shipped"], path: "Tests/Benchmarks/PackFuzz"),
    .target(
      name: "HoursSamples", dependencies: ["Seeded", "OpeningHours", "CivilTime"], path: "Tests/Support/HoursSamples"),
    .executableTarget(
      name: "HoursBenchmark",
      dependencies: [
        "HoursSamples", "Seeded", "Shipped", "OpeningHours", "Packs", "CivilTime", orderedCollections,
      ],
      path: "Tests/Benchmarks/HoursBenchmark"),
    .executableTarget(
      name: "HoursLines", dependencies: ["HoursSamples", "Seeded", "OpeningHours", "CivilTime"],
      path: "Tests/Benchmarks/HoursLines"),
    .target(
      name: "Pages",
      dependencies: [
        "Shipped", "Sheets", "Advice", "Packs", "Interviews", "TerminalText", "Texts", "CivilTime", orderedCollections,
        "sportello-pdf",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], path: "Tests/Support/Pages"),
    .executableTarget(
      name: "PageMatrix", dependencies: ["Pages"], path: "Tests/Benchmarks/PageMatrix"),
    .testTarget(
      name: "PagesTests",
      dependencies: ["Goldens", "Pages", "Advice", "Packs", "Interviews", "Sheets", "Texts", "Shipped"],
      exclude: ["Golden"]),
    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"]),
    .testTarget(name: "TextsTests", dependencies: ["Texts"]),
    .testTarget(name: "TerminalTextTests", dependencies: ["TerminalText", "Texts"]),
    .testTarget(name: "InterviewsTests", dependencies: ["Seeded", "Interviews", "CivilTime", orderedCollections]),
    .testTarget(
      name: "ProofsTests",
      dependencies: ["Seeded", "Generated", "Proofs", "Interviews", "CivilTime", orderedCollections]),
    .testTarget(
      name: "OpeningHoursTests",
      dependencies: ["HoursSamples", "Seeded", "OpeningHours", "Packs", "Problems", "Texts", "CivilTime", "Shipped"]),
    .testTarget(
      name: "PacksTests",
      dependencies: [
        "Advice", "Garbling", "Seeded", "Packs", "Problems", "Interviews", "OpeningHours", "Texts", "CivilTime",
        "Shipped", "Invented",
        orderedCollections, "Yams",
      ]),
    .testTarget(
      name: "SheetsTests",
      dependencies: ["Seeded", "Texts", "Sheets", "Advice", "Packs", "Problems", "Interviews", "Shipped"]),
    .testTarget(
      name: "SheetPDFTests",
      dependencies: [
        "Programs", "Goldens", "Pages", "Shipped", "Interviews", "Advice", "Texts", "Sheets", "CPangoCairo", "SheetPDF",
        "sportello-pdf",
      ],
      exclude: ["Pictures"],
      swiftSettings: [pangoHeaders, mainThreadAlone]),
    .testTarget(
      name: "AdviceTests",
      dependencies: [
        "Reports", "Directory", "Advice", "Packs", "Problems", "Proofs", "Interviews", "OpeningHours",
        "CivilTime", "Texts", "Sheets", "Shipped", "Invented", orderedCollections,
      ]),
    .testTarget(
      name: "DirectoryTests",
      dependencies: [
        "Problems", "Seeded", "Directory", "Advice", "Packs", "Interviews", "Texts", "Sheets",
        "Shipped", "Invented", orderedCollections,
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Seeded", "Generated", "Reports", "Directory", "Advice", "Packs", "Problems", "Proofs", "Interviews",
        "OpeningHours",
        "CivilTime", "Texts", "Sheets", "Shipped", "Invented", orderedCollections,
      ]),
    .testTarget(name: "HouseTests"),
    .testTarget(name: "PrintJobsTests", dependencies: ["PrintJobs"]),
    .testTarget(name: "FramesTests", dependencies: ["Frames"]),
    .testTarget(
      name: "WizardTests",
      dependencies: [
        "Seeded", "Wizard", "PrintJobs", "Directory", "Advice", "Packs", "Problems", "Interviews", "CivilTime", "Texts",
        "Sheets", "Shipped", "Invented",
        orderedCollections,
      ]),
    .testTarget(
      name: "FullScreenTests",
      dependencies: [
        "Goldens", "Seeded", "FullScreen", "Wizard", "PrintJobs", "Directory", "Advice", "Packs", "Problems",
        "Interviews",
        "CivilTime", "Frames", "Texts", "Sheets", "Shipped", "Invented",
      ], exclude: ["Golden", "Pictures"]),
    .testTarget(
      name: "ContractTests",
      dependencies: [
        "Programs", "Seeded", "Invented", "Generated", "sportello", "sportello-pdf", "Reports", "Advice", "Packs",
        "Problems",
        "Proofs", "Interviews", "CivilTime", "Texts", "Sheets", "Shipped", orderedCollections, "Yams",
      ]),
    .executableTarget(name: "LeavingsProbe", dependencies: ["CLeavings"], path: "Tests/Support/LeavingsProbe"),
    .testTarget(
      name: "SpoolingTests",
      dependencies: [
        "PrintSystem", "Programs", "LeavingsProbe", "Spooling", "PrintJobs",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Frames", "CLeavings"], path: "Tests/Support/TerminalProbe"),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Frames", "Tmux", "TerminalProbe"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "sportello", "sportello-pdf", "Advice", "Packs", "Sheets", "Interviews", "Texts", "CivilTime", "Shipped",
        "Invented",
        "PrintSystem", "Programs", "Seeded",
        "Tmux", orderedCollections,
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type == .test { target.path = "Tests/Suites/\(target.name)" }

// What is tried is optimised code; of tests that only ask for it, the optimiser takes longer than it gives back. (These
// two walk and reckon themselves.)
for target in package.targets where target.type == .test && !["ProofsTests", "WizardTests"].contains(target.name) {
  target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-Onone"], .when(configuration: .release))]
}

// Every Swift target is held to the same strictness.
for target in package.targets where !["CNcurses", "CSpawn"].contains(target.name) && target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .treatAllWarnings(as: .error),
    ]
}
