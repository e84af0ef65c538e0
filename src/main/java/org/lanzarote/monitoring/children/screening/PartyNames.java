package org.lanzarote.monitoring.children.screening;

import static java.util.stream.Collectors.joining;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.stream.Stream;
import org.lanzarote.monitoring.people.party.Party;

/** Finds the name of a Party in a text, in English or French, however its letters are written. */
public final class PartyNames {

    private PartyNames() {}

    /** Whether the text names the Party: as the Convention does, or as everybody else. */
    public static boolean named(String text, Party party) {
        var names = Stream.concat(
                        Stream.of(party.name().en(), party.name().fr()),
                        Stream.of(Locale.ENGLISH, Locale.FRENCH).map(party.country()::getDisplayCountry))
                .flatMap(name -> ReadableText.of(name).views())
                .map(Pattern::quote)
                .collect(joining("|", "(?i)\\b(?:", ")\\b"));
        return ReadableText.of(text).has(Pattern.compile(names));
    }
}
