package org.lanzarote.monitoring.outcome.adoption;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.adoption.ReportFacts.CarriedFact;
import org.lanzarote.monitoring.outcome.statement.CarriedAddressees;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Checks that the codes of a statement address those whom the statement addresses. */
final class AddresseeRules {

    private AddresseeRules() {}

    static Stream<ReportRemark> remarks(ReportFacts facts) {
        Map<UUID, List<CarriedFact>> statements =
                facts.carried().stream().collect(groupingBy(CarriedFact::statement, LinkedHashMap::new, toList()));
        return statements.values().stream().flatMap(AddresseeRules::ofStatement);
    }

    private static Stream<ReportRemark> ofStatement(List<CarriedFact> carried) {
        var wrong = wrong(carried);
        return wrong.isEmpty() ? carried.stream().flatMap(AddresseeRules::beside) : wrong.stream();
    }

    /** Tells of a code that does not address everybody whom its statement addresses. */
    private static Stream<ReportRemark> beside(CarriedFact one) {
        var told = one.beside();
        return told == null
                ? Stream.empty()
                : Stream.of(new ReportRemark(
                        CheckRule.CODE_BESIDE_ADDRESSEE,
                        CitingKind.STATEMENT,
                        one.statement().toString(),
                        "/text" + one.place(),
                        told));
    }

    private static List<ReportRemark> wrong(List<CarriedFact> carried) {
        var statement = carried.get(0);
        var violations = new Violations();
        new CarriedAddressees(carried.stream().map(CarriedFact::codeAddressee).toList())
                .check(statement.addressee(), "/addressee", violations);
        return violations.found().stream()
                .map(found -> new ReportRemark(
                        CheckRule.WRONG_ADDRESSEE,
                        CitingKind.STATEMENT,
                        statement.statement().toString(),
                        String.valueOf(found.pointer()),
                        found.told()))
                .toList();
    }
}
