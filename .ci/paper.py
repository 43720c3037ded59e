"""Times one page, from answers to PDF: Sportello, WeasyPrint and typst in turn, each as a whole process.

The others set the same texts in two columns, without tables, codes or fitting: less than a sheet is.
"""
import html
import os
import statistics
import subprocess
import sys
import tempfile
import time

ANSWERS = ('{"request": "asylum", "residence": "milan", "age": 34, "identity_document": "copy", "gender": "woman", '
           '"pregnant": "yes", "pregnancy_certificate": "yes", "residence_proof": "yes", "topics": []}')
FAMILIES = {"it": "Noto Sans", "ar": "Noto Naskh Arabic", "ur": "Noto Nastaliq Urdu", "bn": "Noto Sans Bengali"}
TYPST = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])"


def route(sportello, answers, *options):
    return subprocess.run([sportello, "route", "--answers", answers, *options], check=True, stdout=subprocess.PIPE).stdout


def column(text):
    return [line.strip() for line in text.decode().splitlines() if line.strip()]


def page_of_html(own, other, language):
    direction = "rtl" if language in ("ar", "ur") else "ltr"
    cells = ["".join(f"<p>{html.escape(line)}</p>" for line in lines) for lines in (own, other)]
    return (f"<html lang={language}><style>@page {{size: A4; margin: 12mm}} body {{font: 7pt '{FAMILIES[language]}', 'Noto Sans'}}"
            f"p {{margin: 1pt}}</style><table><tr><td dir={direction}>{cells[0]}<td>{cells[1]}</table>")


def page_of_typst(own, other, language):
    def quoted(lines):
        return ",".join('"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"' for line in lines)
    return (f'#set page(paper: "a4", margin: 12mm)\n#set text(7pt, font: ("{FAMILIES[language]}", "Noto Sans"), lang: "{language}")\n'
            f"#set par(leading: 3pt, spacing: 3pt)\n#grid(columns: (1fr, 1fr), "
            f"stack(spacing: 3pt, {quoted(own)}), stack(spacing: 3pt, {quoted(other)}))\n")


def main():
    sportello, python, runs = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), int(sys.argv[3])
    with tempfile.TemporaryDirectory() as folder:
        def path(name):
            return os.path.join(folder, name)
        with open(path("answers"), "w") as file:
            file.write(ANSWERS)
        other = column(route(sportello, path("answers"), "--format", "text"))
        for language in FAMILIES:
            own = column(route(sportello, path("answers"), "--format", "text", "--language", language))
            with open(path("page.html"), "w") as file:
                file.write(page_of_html(own, other, language))
            with open(path("page.typ"), "w") as file:
                file.write(page_of_typst(own, other, language))
            commands = {
                "sportello": [sportello, "route", "--answers", path("answers"), "--format", "pdf", "--language", language,
                              "--output", path("sportello.pdf")],
                "WeasyPrint": [python, "-m", "weasyprint", path("page.html"), path("weasyprint.pdf")],
                "typst": [python, "-c", TYPST, path("page.typ"), path("typst.pdf")],
            }
            times = {name: [] for name in commands}
            for _ in range(runs):
                for name, command in commands.items():
                    began = time.perf_counter()
                    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
                    times[name].append(time.perf_counter() - began)
            ours = statistics.median(times["sportello"])
            ratios = {name: ours / statistics.median(times[name]) for name in times}
            print(f"page, {language}, median of {runs}: " + ", ".join(
                f"{name} {statistics.median(times[name]) * 1000:.0f} ms" for name in times)
                + f"; ratio to WeasyPrint {ratios['WeasyPrint']:.2f} (at most 0.10), to typst {ratios['typst']:.2f} (at most 1)")


main()
