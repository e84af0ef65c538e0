package org.lanzarote.monitoring.children.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

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

    /** Whether the text sounds like abuse told by the one it happened to. */
    public boolean suspectsDisclosure(String text) {
        return Disclosures.suspected(ReadableText.of(text));
    }
}
