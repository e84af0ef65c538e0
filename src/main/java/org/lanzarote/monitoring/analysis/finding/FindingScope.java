package org.lanzarote.monitoring.analysis.finding;

import java.util.Map;
import java.util.Objects;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.preparation.round.Round;

/** What findings of one round may be about: the Parties on its roster and the questions in force. */
public record FindingScope(Round round, Map<String, Party> parties, Map<String, Question> questions) {

    /** A new finding without its text. */
    public Finding draft(DraftFinding wish) {
        return new Finding(round, party(wish), question(wish), wish.nature());
    }

    void revise(Finding finding, DraftFinding wish) {
        finding.revise(party(wish), question(wish), wish.nature());
    }

    /** Reports a Party or a question of a finding that does not belong to this round. */
    public void check(DraftFinding wish, String pointer, Violations violations) {
        violations.require(
                parties.containsKey(wish.party()),
                pointer + "/party",
                FindingMessage.PARTY_NOT_ON_ROSTER.with(wish.party()));
        violations.require(
                questions.containsKey(wish.question()),
                pointer + "/question",
                FindingMessage.QUESTION_UNKNOWN.with(wish.question()));
    }

    private Party party(DraftFinding wish) {
        return Objects.requireNonNull(parties.get(wish.party()));
    }

    private Question question(DraftFinding wish) {
        return Objects.requireNonNull(questions.get(wish.question()));
    }
}
