package org.lanzarote.monitoring.outcome.statement;

import java.util.List;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Whom the recommendations of a statement address; the statement cannot address anybody else. */
public record CarriedAddressees(List<Addressee> carried) {

    /** Reports each Party, or the class of Parties, that none of the recommendations addresses. */
    public void check(Addressee statement, String pointer, Violations violations) {
        if (carried.isEmpty()) {
            return;
        }
        for (int i = 0; i < statement.parties().size(); i++) {
            var party = statement.parties().get(i);
            violations.require(
                    carried.stream().anyMatch(one -> one.reaches(party)),
                    pointer + "/parties/" + i,
                    EditorialStatementMessage.NONE_ADDRESSES.with(party));
        }
        violations.require(
                carried.stream().anyMatch(one -> one.reaches(statement.kind())),
                pointer + "/kind",
                EditorialStatementMessage.NONE_ADDRESSES.with(statement.kind()));
    }
}
