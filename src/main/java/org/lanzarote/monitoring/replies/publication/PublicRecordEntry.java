package org.lanzarote.monitoring.replies.publication;

import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** An entry of the public record of a reply: an answer of one publication, with what was submitted and what of that is left out. */
record PublicRecordEntry(PublishedAnswer shown, AnswerToPublish submitted, List<Withhold> withheld) {

    int submission() {
        return submitted.submission();
    }

    /** Whether everybody reads there what is to be taken down; a file is looked for in every answer. */
    boolean shows(Withhold taken) {
        var here = taken.of(submitted.number());
        var words =
                shown.translations.isEmpty() ? submitted.withoutTranslations().words() : submitted.words();
        return taken.concerns(submitted.number())
                && Withholding.stands(here, words)
                && !new Withholding(withheld).covers(here, words);
    }

    /** Whether a long passage was submitted in it, whoever reads it now: it may stand in texts of the report. */
    boolean saidOnce(Withhold taken) {
        return taken.withholdsLong()
                && taken.concerns(submitted.number())
                && Withholding.stands(taken.of(submitted.number()), submitted.words());
    }

    /** What everybody reads there of words that are taken down elsewhere, in each way in which they are written. */
    Stream<Withhold> alsoShown(Withhold taken) {
        return taken.writtenIn(submitted.number(), submitted.words()).filter(this::shows);
    }

    /** Leaves out what it shows of this, besides what is left out already. */
    void takeDown(List<Withhold> taken) {
        var more = taken.stream()
                .filter(this::shows)
                .map(one -> one.of(submitted.number()))
                .toList();
        if (!more.isEmpty()) {
            shown.leaveOut(
                    submitted,
                    new Withholding(
                            Stream.concat(withheld.stream(), more.stream()).toList()));
        }
    }
}
