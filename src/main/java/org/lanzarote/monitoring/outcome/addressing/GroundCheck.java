package org.lanzarote.monitoring.outcome.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lanzarote.monitoring.analysis.codebook.CodeRepository;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireRepository;

/** Checks that a round has the questions and codes by which addressees are proposed. */
@ApplicationScoped
class GroundCheck {

    private final QuestionnaireRepository questionnaires;
    private final CodeRepository codebook;

    GroundCheck(QuestionnaireRepository questionnaires, CodeRepository codebook) {
        this.questionnaires = questionnaires;
        this.codebook = codebook;
    }

    /** Refuses filters of which the round has no value. */
    void asked(int round, List<String> questions, List<String> codes) {
        var filters = new ClosedFilters();
        check(filters, "question", questions, () -> questions(round));
        check(filters, "coded", codes, () -> codes(round));
        filters.orThrow();
    }

    void body(int round, ConfirmAddressees body) {
        var violations = new Violations();
        violations.require(
                !body.natures().isEmpty() || !body.codes().isEmpty(),
                "/natures",
                AddressingMessage.NATURE_OR_CODE_NEEDED);
        check(
                violations,
                "/questions/",
                body.questions(),
                () -> questions(round),
                AddressingMessage.NO_QUESTION_IN_FORCE);
        check(violations, "/codes/", body.codes(), () -> codes(round), AddressingMessage.NO_CODE_IN_CODEBOOK);
        violations.orThrow(AddressingMessage.CONFIRMATION_INVALID);
    }

    private static void check(ClosedFilters filters, String name, List<String> values, Supplier<Set<String>> existing) {
        if (!values.isEmpty()) {
            var known = existing.get();
            values.forEach(value -> filters.check(name, value, () -> known));
        }
    }

    private static void check(
            Violations violations,
            String pointer,
            List<String> values,
            Supplier<Set<String>> existing,
            AddressingMessage unknown) {
        if (!values.isEmpty()) {
            var known = existing.get();
            for (int i = 0; i < values.size(); i++) {
                violations.require(known.contains(values.get(i)), pointer + i, unknown.with(values.get(i)));
            }
        }
    }

    private Set<String> questions(int round) {
        return questionnaires.chaptersInForce(round).keySet();
    }

    private Set<String> codes(int round) {
        return codebook.ofRound(round).keySet();
    }
}
