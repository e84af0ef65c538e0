package org.lanzarote.monitoring.preparation.questionnaire;

import static org.lanzarote.monitoring.platform.problem.ProblemType.QUESTIONNAIRE_BREAKS;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.round.Round;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/**
 * Protects the version that Parties are answering: after launch, a new version may add to it and correct it, but must
 * not break answers already given.
 */
@ApplicationScoped
class IssuedVersion {

    private final QuestionnaireRepository questionnaires;
    private final RoundRepository rounds;
    private final ObjectMapper json;

    IssuedVersion(QuestionnaireRepository questionnaires, RoundRepository rounds, ObjectMapper json) {
        this.questionnaires = questionnaires;
        this.rounds = rounds;
        this.json = json;
    }

    /** The version that Parties are answering; empty before launch. */
    Optional<Questionnaire> of(Round round) {
        return rounds.isLaunched(round) ? questionnaires.inForce(round.number()) : Optional.empty();
    }

    /** Refuses a draft that answers to the issued version would no longer fit. */
    void requireAdditive(Questionnaire issued, DraftQuestionnaire draft) {
        var breaks = breaks(issued, draft);
        if (!breaks.isEmpty()) {
            throw QUESTIONNAIRE_BREAKS.because(QuestionnaireMessage.REPLIES_UNDER_WAY.with(issued.number), breaks);
        }
    }

    /** The changes that answers to the issued version would no longer fit. */
    List<Violation> breaks(Questionnaire issued, DraftQuestionnaire draft) {
        return QuestionnaireDifference.between(json, issued.draft(), draft).stream()
                .filter(change -> change.breach() != null)
                .map(change -> Violation.at(
                        pointer(draft, change.place()),
                        QuestionnaireMessage.CHANGE_BREAKS.with(change.place(), change.breach())))
                .toList();
    }

    /** A pointer to the question in the draft, or to all questions if the draft lacks it. */
    private static String pointer(DraftQuestionnaire draft, String place) {
        var number = place.split("/", 3)[1];
        for (int i = 0; i < draft.questions().size(); i++) {
            if (draft.questions().get(i).number().equals(number)) {
                return "/questions/" + i;
            }
        }
        return "/questions";
    }
}
