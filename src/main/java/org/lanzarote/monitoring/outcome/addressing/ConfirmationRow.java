package org.lanzarote.monitoring.outcome.addressing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;

/** A confirmation as it is fetched. */
record ConfirmationRow(
        List<String> natures,
        List<String> codes,
        List<String> questions,
        List<String> proposed,
        AddresseeKind addresseeKind,
        List<String> addresseeParties,
        @Nullable String reason,
        String confirmedBy,
        Instant confirmedAt) {

    ProposalGround ground() {
        return new ProposalGround(natures, codes, questions);
    }

    /** The confirmation beside what is proposed now on a ground. */
    ConfirmedAddressees beside(AddresseeProposal now, ProposalGround ground) {
        boolean same = ground.equals(ground());
        return new ConfirmedAddressees(
                natures.stream().map(FindingNature::valueOf).toList(),
                codes,
                questions,
                proposed,
                new Addressee(addresseeKind, addresseeParties),
                reason,
                confirmedBy,
                confirmedAt,
                addresseeKind != now.addressee().kind()
                        || !Set.copyOf(addresseeParties)
                                .equals(Set.copyOf(now.addressee().parties())),
                same ? without(now.codes(), proposed) : null,
                same ? without(proposed, now.codes()) : null);
    }

    private static List<String> without(List<String> these, List<String> those) {
        return these.stream().filter(party -> !those.contains(party)).toList();
    }
}
