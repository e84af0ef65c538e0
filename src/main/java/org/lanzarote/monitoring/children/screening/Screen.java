package org.lanzarote.monitoring.children.screening;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Screens texts before they are stored. Its results never hold a piece of the text. */
@ApplicationScoped
public class Screen {

    private final Map<IdentifierKind, Finder> finders;

    Screen(Clock clock) {
        finders = new EnumMap<>(Map.of(
                IdentifierKind.NAME, new Names(),
                IdentifierKind.PHONE, new Phones(),
                IdentifierKind.E_MAIL, new EMails(),
                IdentifierKind.ADDRESS, new Addresses(),
                IdentifierKind.SCHOOL, new Schools(),
                IdentifierKind.HANDLE, new Handles(),
                IdentifierKind.DATE_OF_BIRTH, new Births(clock),
                IdentifierKind.URL, new Urls()));
    }

    /** The kinds of identifiers found in the text; an empty set does not prove that there are none. */
    public Set<IdentifierKind> identifies(String text) {
        var reading = ReadableText.of(text);
        var found = EnumSet.noneOf(IdentifierKind.class);
        finders.forEach((kind, finder) -> {
            if (finder.finds(reading)) {
                found.add(kind);
            }
        });
        return found;
    }

    /** The first place of each kind that tells who somebody is. */
    List<Mark> refuses(String text) {
        return identifies(text).stream()
                .map(kind -> Narrowing.of(kind, requireNonNull(finders.get(kind)), text))
                .sorted(Comparator.comparingInt(Mark::start))
                .collect(ArrayList::new, Screen::join, List::addAll);
    }

    /** The places that may tell who somebody is, or not, so that a person must say; in the order of the text. */
    public List<Mark> asks(String text) {
        var reading = ReadableText.of(text);
        return Stream.concat(LikelyNames.in(reading), LikelyIdentifiers.in(reading))
                .sorted(Comparator.comparingInt(Mark::start))
                .collect(ArrayList::new, Screen::join, List::addAll);
    }

    private static void join(List<Mark> joined, Mark next) {
        int last = joined.size() - 1;
        if (last >= 0 && joined.get(last).overlaps(next)) {
            joined.set(last, joined.get(last).with(next));
        } else {
            joined.add(next);
        }
    }

    /** Begins to check the texts of a request. */
    public IdentifierCheck check() {
        return new IdentifierCheck(this);
    }

    /** Whether the text sounds like abuse told by the one it happened to. */
    public boolean suspectsDisclosure(String text) {
        return Disclosures.suspected(ReadableText.of(text));
    }
}
