package org.lanzarote.monitoring.inquiry.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.SentenceLead;
import org.lanzarote.monitoring.platform.text.Slot;

/** The Parties that a text has a place for, as pages of its sentence say them. */
record PartiesInText(Language language, List<String> parties, Map<String, FoundName> names) {

    /** What stands in their place where words are marked: its name would be a word. */
    static final char PLACE = '\u0004';

    String in(String text) {
        return put(text, FoundName::name);
    }

    /** In a text that came back with signs around the words that were found. */
    String inMarked(String marked) {
        return put(marked.replace(Character.toString(PLACE), Slot.PARTY.place()), FoundName::signed);
    }

    private String put(String text, Function<FoundName, String> name) {
        return text.contains(Slot.PARTY.place())
                ? new Addressee(parties.isEmpty() ? AddresseeKind.ALL_PARTIES : AddresseeKind.NAMED_PARTIES, parties)
                        .put(
                                SentenceLead.closedWithin(text),
                                language,
                                party -> name.apply(requireNonNull(names.get(party))),
                                true)
                : text;
    }
}
