package org.lanzarote.monitoring.preparation.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.preparation.question.Audience;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows a version of a questionnaire to those who may see it. */
@ApplicationScoped
class QuestionnaireReading {

    private final QuestionnaireQueries queries;
    private final RoundRepository rounds;
    private final Disclosure disclosure;
    private final Caller caller;

    QuestionnaireReading(QuestionnaireQueries queries, RoundRepository rounds, Disclosure disclosure, Caller caller) {
        this.queries = queries;
        this.rounds = rounds;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** The version without its questions. */
    QuestionnaireRow row(int round, int number) {
        rounds.require(round);
        var row = queries.version(round, number, caller.isInsider())
                .orElseThrow(NotFound.of("questionnaire version", number));
        disclosure.restricted(row.publishedAt() == null);
        return row;
    }

    /** The whole version, or what this audience sees of it. */
    DraftQuestionnaire whole(QuestionnaireRow row, @Nullable Audience audience) {
        var questions = queries.questions(row.id());
        return row.draft(
                audience == null
                        ? questions
                        : Items.of(questions).seenBy(audience).all().toList());
    }
}
