package org.lanzarote.monitoring.outcome.edition;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** What a part has besides its text, when words of it were taken down. */
record LeftFacts(PartFacts facts) {

    /** With another beginning of a finding. */
    PartFacts with(@Nullable String lead) {
        return of(
                facts.title(),
                facts.meeting(),
                facts.decision(),
                facts.headings(),
                lead,
                facts.legalBasis(),
                facts.urgencyScale());
    }

    /** With what is left of the words that stand beside texts. */
    PartFacts named(UnaryOperator<String> left) {
        var basis = facts.legalBasis();
        return of(
                facts.title() == null ? null : facts.title().each(left),
                facts.meeting() == null ? null : left.apply(facts.meeting()),
                facts.decision() == null ? null : left.apply(facts.decision()),
                each(facts.headings(), one -> new Heading(one.key(), one.title().each(left))),
                facts.lead(),
                basis == null ? null : LegalReference.each(basis, left),
                each(facts.urgencyScale(), term -> term.each(left)));
    }

    private PartFacts of(
            @Nullable BilingualText title,
            @Nullable String meeting,
            @Nullable String decision,
            @Nullable List<Heading> headings,
            @Nullable String lead,
            @Nullable List<LegalReference> legalBasis,
            @Nullable List<UrgencyTerm> urgencyScale) {
        return new PartFacts(
                title,
                facts.reference(),
                facts.language(),
                meeting,
                decision,
                headings,
                facts.heading(),
                facts.urgency(),
                facts.addressee(),
                facts.parties(),
                facts.question(),
                facts.nature(),
                lead,
                facts.after(),
                facts.theme(),
                legalBasis,
                urgencyScale,
                facts.untranslated());
    }

    private static <T> @Nullable List<T> each(@Nullable List<T> all, UnaryOperator<T> left) {
        return all == null ? null : all.stream().map(left).toList();
    }
}
