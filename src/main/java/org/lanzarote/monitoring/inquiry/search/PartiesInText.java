package org.lanzarote.monitoring.inquiry.search;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.SentenceLead;
import org.lanzarote.monitoring.platform.text.Slot;

/** The Parties that a text has a place for, as pages of its sentence say them. */
record PartiesInText(Language language, List<String> parties, Map<String, FoundName> names) {

    /** What stands in their place where words are marked: its name would be a word. */
    static final String PLACE = "\u0004";

    /** A text as it is said, with the characters that were found: at places of the text, and in the names that are put in. */
    SaidText in(String text, @Nullable String places) {
        if (!text.contains(Slot.PARTY.place())) {
            return new SaidText(text, FoundWords.at(places, text));
        }
        var held = text.replace(Slot.PARTY.place(), PLACE);
        var signed = FoundWords.sign(held, FoundWords.at(places, held)).replace(PLACE, Slot.PARTY.place());
        var closed = SentenceLead.closedWithin(text);
        var said = put(closed, FoundName::name);
        return new SaidText(
                said,
                FoundWords.in(
                        put(closed.equals(text) ? signed : SentenceLead.closedWithin(signed), FoundName::signed),
                        said));
    }

    private String put(String sentence, Function<FoundName, String> name) {
        return new Addressee(parties.isEmpty() ? AddresseeKind.ALL_PARTIES : AddresseeKind.NAMED_PARTIES, parties)
                .put(sentence, language, party -> name.apply(requireNonNull(names.get(party))), true);
    }

    /** What is said, and which of its characters are to be marked. */
    record SaidText(String text, BitSet found) {}
}
