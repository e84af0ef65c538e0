package org.lanzarote.monitoring.outcome.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lanzarote.monitoring.children.figures.ReleasedParticipation;
import org.lanzarote.monitoring.outcome.feedback.FeedbackQueries.FeedbackReport;
import org.lanzarote.monitoring.platform.language.Language;

/** Writes a feedback from beginning to end. */
@ApplicationScoped
class FeedbackWriting {

    private final FeedbackUses uses;
    private final ReleasedParticipation participation;

    FeedbackWriting(FeedbackUses uses, ReleasedParticipation participation) {
        this.uses = uses;
        this.participation = participation;
    }

    /** Writes the feedback; while there is no report, it only says so. */
    Feedback write(
            int round, Language language, FeedbackPhrase title, Optional<FeedbackReport> report, List<Said> said) {
        var items = report.isEmpty()
                ? List.<FeedbackItem>of()
                : new FeedbackComposition(
                                language, uses.of(said.stream().map(Said::id).toList()))
                        .items(said);
        List<String> introduction = new ArrayList<>(List.of(FeedbackPhrase.THANKS.in(language)));
        participation
                .latest(round)
                .map(figures -> figures.parties() == null
                        ? FeedbackPhrase.CHILDREN.in(language, figures.children())
                        : FeedbackPhrase.CHILDREN_AND_PARTIES.in(language, figures.children(), figures.parties()))
                .ifPresent(introduction::add);
        introduction.add(FeedbackPhrase.WHO.in(language));
        introduction.addAll(report.map(head -> state(head, language, items))
                .orElseGet(() -> List.of(FeedbackPhrase.NOT_READY.in(language))));
        return new Feedback(
                round,
                language,
                report.map(head -> head.publishedAt() != null).orElse(false),
                title.in(language),
                introduction,
                items,
                List.of(FeedbackPhrase.HELP.in(language)));
    }

    private static List<String> state(FeedbackReport report, Language language, List<FeedbackItem> items) {
        List<String> sentences = new ArrayList<>();
        if (report.publishedAt() == null) {
            sentences.add(FeedbackPhrase.DRAFT.in(language));
        }
        if (report.language() != language) {
            sentences.add((report.language() == Language.FR ? FeedbackPhrase.IN_FRENCH : FeedbackPhrase.IN_ENGLISH)
                    .in(language));
        }
        long used = items.stream().filter(item -> !item.uses().isEmpty()).count();
        sentences.add(
                items.isEmpty()
                        ? FeedbackPhrase.NOTHING_USED.in(language)
                        : FeedbackPhrase.COUNT.in(language, items.size(), used, items.size() - used));
        return sentences;
    }
}
