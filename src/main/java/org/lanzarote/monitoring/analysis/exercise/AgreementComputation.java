package org.lanzarote.monitoring.analysis.exercise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.analysis.agreement.Coefficient;
import org.lanzarote.monitoring.analysis.agreement.CohenKappa;
import org.lanzarote.monitoring.analysis.agreement.Distance;
import org.lanzarote.monitoring.analysis.agreement.KrippendorffAlpha;
import org.lanzarote.monitoring.analysis.agreement.ObservedAgreement;
import org.lanzarote.monitoring.analysis.agreement.Ratings;
import org.lanzarote.monitoring.analysis.agreement.Undefined;

/** Computes how far coders agree in what they said of the units that two at least have coded. */
record AgreementComputation(Ratings<Set<String>> said, List<String> coders) {

    static AgreementComputation of(Collection<Map<String, Set<String>>> units) {
        var compared = units.stream().filter(unit -> unit.size() > 1).toList();
        var coders = compared.stream()
                .flatMap(unit -> unit.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return new AgreementComputation(new Ratings<>(compared), coders);
    }

    AgreementView view(CodingMode mode, List<String> codes) {
        boolean one = mode == CodingMode.ONE;
        return new AgreementView(
                said.compared(),
                coders,
                ObservedAgreement.of(said),
                one ? CohenKappa.of(said, coders) : Coefficient.undefined(Undefined.SETS),
                KrippendorffAlpha.of(said, one ? Distance.nominal() : Distance.masi()),
                codes.stream().filter(code -> given(code) > 0).map(this::of).toList());
    }

    private CodeAgreement of(String code) {
        var isGiven = said.map(codes -> codes.contains(code));
        return new CodeAgreement(
                code,
                given(code),
                ObservedAgreement.of(isGiven),
                CohenKappa.of(isGiven, coders),
                KrippendorffAlpha.of(isGiven, Distance.nominal()));
    }

    private long given(String code) {
        return said.units().stream()
                .flatMap(unit -> unit.values().stream())
                .filter(codes -> codes.contains(code))
                .count();
    }
}
