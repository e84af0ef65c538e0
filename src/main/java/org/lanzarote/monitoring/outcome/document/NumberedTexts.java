package org.lanzarote.monitoring.outcome.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.outcome.footnote.Footnotes;
import org.lanzarote.monitoring.outcome.report.FactsheetFigures;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** The texts of a report, whose footnotes are numbered in the order in which the texts are asked for. */
final class NumberedTexts {

    private final DocumentSource.Records records;
    private final Language language;
    private final Footnotes footnotes;

    NumberedTexts(DocumentSource.Records records) {
        this.records = records;
        this.language = records.language();
        this.footnotes = new Footnotes(records.head().round(), language, records.notes(), "");
    }

    NumberedText text(UUID id) {
        var worded = records.texts().of(id);
        return new NumberedText(footnotes.number(worded), worded.writtenIn());
    }

    List<UrgencyTerm> scale() {
        return footnotes.number(records.scale());
    }

    List<Footnote> footnotes() {
        return footnotes.all();
    }

    /** A text with its slots filled in its own language, which may not be the document's. */
    String filled(NumberedText text, List<String> parties) {
        var spoken = text.in(language);
        var words = Slot.fill(text.markdown(), slot -> switch (slot) {
            case PARTY -> Slot.PARTY.place();
            case PARTIES -> Long.toString(records.figures().parties());
            case CHILDREN -> FactsheetFigures.told(records.figures().children(), spoken);
            case CHILDREN_PARTIES -> FactsheetFigures.told(records.figures().childrenParties(), spoken);
            default -> throw new IllegalStateException("no text of a report has " + slot);
        });
        return NameInText.put(words, Slot.PARTY.place(), parties, spoken, true);
    }

    /** A text with its footnotes numbered, and its language where it is not the document's. */
    record NumberedText(String markdown, @Nullable Language writtenIn) {

        Language in(Language document) {
            return writtenIn == null ? document : writtenIn;
        }
    }
}
