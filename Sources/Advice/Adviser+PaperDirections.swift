import Interviews
import Packs
import Sheets
import Texts

/// Where a result sends somebody, for the frame on paper: what stands there is said nowhere else on the page.
extension Adviser {
  /// How many associations of a list the frame names; any of them will do, and the others stand below.
  static let namedOnPaper = 2

  /// Where to go, when, whom to call, what to bring, as paper tells it: nothing that holds only now.
  func paperDirections(_ result: InterviewResult) -> Directions {
    let open = result.recommended
    let items = paperChecklist(result).filter { $0.route == nil }
    var directions = Directions(
      headings: Directions.Headings(
        place: words(.sheetWhere), time: words(.sheetWhen), call: words(.sheetCall), bring: words(.sheetBring)),
      bring: items)
    if items.isEmpty {
      directions.bringing = catalogue.routes[open.route.id]?.bring.map { text($0) } ?? words(.bringUnknown)
    }
    let goal = goal(of: open)
    if let words = whereabouts(on: open) {
      // Words that say where say when as well.
      directions.places = [Contact(name: words)]
      directions.headings?.place = self.words(.sheetWhereAndWhen)
      if open.route.printed.contains(.place) {
        directions.blanks = Directions.Blanks(place: [self.words(.penAddress)], time: [])
      }
    } else if let goal, goal.isFilledByDesk {
      let members = goals(at: goal)
      directions.places = members.prefix(named(of: members)).map { namedContact(for: $0, of: goal) }
      let more = members.count - directions.places.count
      if more > 0 { directions.more = words(.morePlaces, ["count": "\(more)"]) }
      if members.isEmpty {
        directions.missing = words(.askWhich)
        directions.blanks = Directions.Blanks(
          place: [words(.penAssociation), words(.penAddress)],
          time: [words(.penDate), words(.penTime), words(.penPhone)])
      } else if members.count == 1 {
        part(&directions, code: callCode(of: members[0]))
      } else {
        directions.headings?.place = words(.sheetWhereAndWhen)
      }
    } else if let goal {
      directions.places = [framed(goal, result)]
      part(&directions, code: callCode(of: goal))
    }
    if directions.call == nil, let caller = caller(of: open) {
      var call = framed(caller, result, isCalled: true)
      (call.address, call.code) = (nil, callCode(of: caller))
      if sureHours(of: caller) == nil {
        // "Call first" helps nobody who is calling.
        if call.hours == unstated(caller) { call.hours = words(.hoursUnstatedNoPhone) }
      } else if caller.address == nil {
        // Hours beside a number are taken for those of a door, unless they say so.
        call.hours = call.hours.map { words(.phoneHours, ["hours": $0]) }
      }
      // Where nobody is named yet, "when" begins with the call.
      if directions.missing != nil {
        directions.time = Contact(name: "", hours: call.hours, nextDay: call.nextDay, holidays: call.holidays)
        (call.hours, call.nextDay, call.holidays) = (nil, nil, nil)
      }
      directions.call = call
    }
    return directions
  }

  /// The services that the frame tells whole: they stand nowhere else.
  func toldInFrame(_ result: InterviewResult) -> Set<Service.ID> {
    let open = result.recommended
    let goal = whereabouts(on: open) == nil ? goal(of: open) : nil
    // All that is told of a list whose associations stand in the frame is who they are.
    var told = Set([goal].compactMap(\.self).filter { !$0.isFilledByDesk || isTold($0) }.map(\.id))
    let isCalledThere = goal.map { !$0.isFilledByDesk && !$0.phones.isEmpty || isCalled($0) } ?? false
    if !isCalledThere, let caller = caller(of: open) { told.insert(caller.id) }
    return told
  }

  /// Whether all of a list's associations stand in the frame.
  private func isTold(_ list: ServiceRecord) -> Bool {
    let members = goals(at: list)
    return !members.isEmpty && self.members(of: list).count == named(of: members)
  }

  /// One more is named rather than told as "one more".
  private func named(of members: [Desk.Association]) -> Int {
    members.count <= Adviser.namedOnPaper + 1 ? members.count : Adviser.namedOnPaper
  }

  private func isCalled(_ list: ServiceRecord) -> Bool {
    let members = goals(at: list)
    return members.count == 1 && !members[0].phones.isEmpty
  }

  private func framed(_ service: ServiceRecord, _ result: InterviewResult, isCalled: Bool = false) -> Contact {
    var contact = contact(for: service, onPaper: true, fallbacks: result.fallbacks(of: service.id))
    contact.hours = shortHours(of: service)
    contact.hoursTable = []
    contact.nextDay = nextDay(of: service, isCalled: isCalled)
    contact.code = placeCode(of: service.address)
    // Whoever calls on a Sunday is to know that a machine takes the request.
    if let first = contact.phones.first, first.note == nil { contact.phones[0].note = machine(of: service) }
    return contact
  }

  private func namedContact(for association: Desk.Association, of list: ServiceRecord) -> Contact {
    var contact = contact(
      for: association, onPaper: true, isMarked: isListStale(of: list) && association != desk?.itself)
    contact.hoursTable = []
    contact.nextDay = nextDay(of: association)
    contact.code = placeCode(of: association.address)
    return contact
  }

  /// One door: when it is open stands apart from where it is; so does what is called, where it has a number.
  private func part(_ directions: inout Directions, code: Contact.Code?) {
    guard var place = directions.places.first else { return }
    directions.time = Contact(
      name: "", hours: place.hours, nextDay: place.nextDay, holidays: place.holidays,
      alert: place.isAlertAboutHours ? place.alert : nil)
    (place.hours, place.nextDay, place.holidays) = (nil, nil, nil)
    if place.isAlertAboutHours { place.alert = nil }
    directions.places = [place]
    guard !place.phones.isEmpty else { return }
    directions.places = [
      Contact(name: place.name, address: place.address, code: place.code, isMarked: place.isMarked)
    ]
    (place.address, place.code) = (nil, code)
    directions.call = place
  }
}
