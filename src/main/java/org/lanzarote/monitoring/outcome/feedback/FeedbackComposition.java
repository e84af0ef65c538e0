package org.lanzarote.monitoring.outcome.feedback;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.feedback.FeedbackUses.ExtractUses;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.Slot;

/** Puts into sentences what became of each extract. */
record FeedbackComposition(Language language, ExtractUses found) {

    /** The kinds of texts that are named without their text: introductions are long and say many other things. */
    private static final Set<CitingKind> TOLD_WITHOUT_TEXT =
            Set.of(CitingKind.CHAPTER, CitingKind.REPORT, CitingKind.FACTSHEET_TEXT);

    List<FeedbackItem> items(List<Said> all) {
        return all.stream().map(this::item).toList();
    }

    private FeedbackItem item(Said said) {
        var uses = new LinkedHashSet<FeedbackUse>();
        for (var citing : found.citing().getOrDefault(said.id(), List.of())) {
            uses.add(use(citing, FeedbackPhrase.of(citing.kind()).in(language, citing.key())));
            for (var building : found.building().getOrDefault(citing.text(), List.of())) {
                uses.add(use(building, FeedbackPhrase.BUILDS_ON.in(language, citing.key(), building.key())));
            }
        }
        var outcome = uses.isEmpty() ? FeedbackPhrase.NOT_USED : FeedbackPhrase.USED;
        return new FeedbackItem(heading(said), said.text(), outcome.in(language), new ArrayList<>(uses));
    }

    /** The words of an extract, or its topic where the words are not public. */
    private String heading(Said said) {
        var how = FeedbackPhrase.of(said.medium()).in(language);
        if (said.text() != null) {
            return how;
        }
        return how
                + (said.question() == null
                        ? FeedbackPhrase.ON_CHAPTER.in(language, said.chapter())
                        : FeedbackPhrase.ON_QUESTION.in(language, said.question()));
    }

    private FeedbackUse use(CitingRecord citing, String where) {
        return new FeedbackUse(citing.kind(), citing.key(), where, text(citing));
    }

    private @Nullable String text(CitingRecord citing) {
        if (TOLD_WITHOUT_TEXT.contains(citing.kind())) {
            return null;
        }
        var text = requireNonNull(found.texts().get(citing.text())).text();
        return Slot.fill(
                PartLabel.replace(Marks.replace(text, citation -> ""), label -> label.words(language)),
                slot -> slot == Slot.PARTY ? FeedbackPhrase.THE_COUNTRY.in(language) : "…");
    }
}
