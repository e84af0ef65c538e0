package org.lanzarote.monitoring.stakeholders.copy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.TranslatedAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** A text of a published copy, with what was submitted and what of that is left out. */
record PublicText(UUID id, String key, GivenAnswer submitted, List<Withhold> withheld) {

    static PublicText of(CopyingQueries.CopiedText text, GivenAnswer submitted, List<Withhold> withheld) {
        var here = withheld.stream()
                .filter(one -> one.concerns(text.key()))
                .map(one -> one.of(text.key()))
                .filter(one -> Withholding.stands(one, new TranslatedAnswer(submitted, List.of())))
                .toList();
        return new PublicText(text.id(), text.key(), submitted, here);
    }

    /** Whether everybody reads there what is to be taken down; a file is looked for in every text. */
    boolean shows(Withhold taken) {
        var here = taken.of(key);
        var words = new TranslatedAnswer(submitted, List.of());
        return taken.concerns(key) && Withholding.stands(here, words) && !new Withholding(withheld).covers(here, words);
    }

    /** Whether a long passage was submitted in it, whoever reads it now: it may stand in texts of the report. */
    boolean saidOnce(Withhold taken) {
        return taken.withholdsLong()
                && taken.concerns(key)
                && Withholding.stands(taken.of(key), new TranslatedAnswer(submitted, List.of()));
    }

    /** What everybody reads there of words that are taken down elsewhere, in each way in which they are written. */
    Stream<Withhold> alsoShown(Withhold taken) {
        return taken.writtenIn(key, new TranslatedAnswer(submitted, List.of())).filter(this::shows);
    }

    /** What everybody reads of it without this. */
    GivenAnswer without(List<Withhold> taken) {
        var more = taken.stream().filter(this::shows).map(one -> one.of(key));
        return new Withholding(Stream.concat(withheld.stream(), more).toList()).publicPart(key, submitted);
    }
}
