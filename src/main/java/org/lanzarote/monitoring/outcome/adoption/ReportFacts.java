package org.lanzarote.monitoring.outcome.adoption;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.outcome.amendment.AmendmentState;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.outcome.tally.TallyRemark;
import org.lanzarote.monitoring.platform.citation.DoubtfulTarget;
import org.lanzarote.monitoring.platform.citation.TargetPlaces;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.problem.Told;

/** The facts of a report that its check decides on; first its reference, if its title waits for the other language. */
record ReportFacts(
        Optional<String> untitled,
        List<ChapterFact> chapters,
        List<CodeFact> codes,
        List<UUID> withoutSource,
        List<FindingFact> notAgreed,
        List<CommentingParty> commenting,
        List<UnansweredComment> unanswered,
        List<UnsettledDraft> amending,
        List<String> withoutParagraph,
        List<CarriedFact> carried,
        List<DoubtfulTarget> doubts,
        LabelFacts labels,
        StaleTexts stale,
        List<TallyRemark> tallies,
        Map<UUID, CitingRecord> holders,
        UUID keyFindings) {

    /** A chapter's numeral, the place that it gives the chapter, and which headings wait for the other language. */
    record ChapterFact(String numeral, int ordinal, List<String> untranslated) {}

    /** A code, and the numeral of the chapter that it stands in. */
    record CodeFact(String code, String chapter) {}

    /** A finding in the report, and how far it has come. */
    record FindingFact(UUID finding, FindingState state) {}

    /** A Party that may still send its comments, until when, and the reference of the report. */
    record CommentingParty(String party, Instant due, String report) {}

    /** A comment of a Party on a finding that has no answer. */
    record UnansweredComment(UUID finding, String party, String question) {}

    /** A draft that is open for amendments, or has one that nobody decided on or merged, and the reference of the report. */
    record UnsettledDraft(
            int number,
            boolean open,
            String report,
            @Nullable Integer amendment,
            @Nullable String place,
            @Nullable AmendmentState state) {

        /** The draft without its amendment. */
        UnsettledDraft head() {
            return new UnsettledDraft(number, open, report, null, null, null);
        }
    }

    /** A statement, and a line of its citations, with the recommendation that it points to, if it does. */
    record StatementCitationLine(
            UUID statement,
            AddresseeKind kind,
            List<String> parties,
            @Nullable String mark,
            @Nullable String code,
            @Nullable AddresseeKind codeKind,
            @Nullable List<String> codeParties) {}

    /** A statement, and one of the recommendations that it carries, with its place in the statement's text. */
    record CarriedFact(
            UUID statement,
            AddresseeKind kind,
            List<String> parties,
            String place,
            String code,
            AddresseeKind codeKind,
            List<String> codeParties) {

        /** The recommendations among the lines of statements, which are in order. */
        static List<CarriedFact> in(List<StatementCitationLine> lines) {
            Map<UUID, TargetPlaces> places = new HashMap<>();
            List<CarriedFact> carried = new ArrayList<>();
            for (var line : lines) {
                var place = places.computeIfAbsent(line.statement, none -> new TargetPlaces())
                        .next(line.mark);
                if (line.code != null) {
                    carried.add(new CarriedFact(
                            line.statement,
                            line.kind,
                            line.parties,
                            place,
                            line.code,
                            requireNonNull(line.codeKind),
                            requireNonNull(line.codeParties)));
                }
            }
            return carried;
        }

        Addressee addressee() {
            return new Addressee(kind, parties);
        }

        Addressee codeAddressee() {
            return new Addressee(codeKind, codeParties);
        }

        /** Says whom of the statement's addressees the code does not address; null where it addresses them all. */
        @Nullable Told beside() {
            var addressed = codeAddressee();
            var others =
                    parties.stream().filter(party -> !addressed.reaches(party)).toList();
            if (!others.isEmpty()) {
                return AdoptionMessage.CODE_ADDRESSES_OTHERS.with(code, String.join(", ", others));
            }
            var unnamed = parties.stream()
                    .filter(party -> codeKind == AddresseeKind.PARTIES_NOT_ALREADY_DOING_SO)
                    .filter(party -> !codeParties.contains(party))
                    .toList();
            if (!unnamed.isEmpty()) {
                return AdoptionMessage.CODE_DOES_NOT_NAME.with(code, String.join(", ", unnamed));
            }
            if (addressed.reaches(kind)) {
                return null;
            }
            return (kind == AddresseeKind.ALL_PARTIES
                            ? AdoptionMessage.CODE_ADDRESSES_NOT_ALL
                            : AdoptionMessage.CODE_ADDRESSES_NAMED_ONLY)
                    .with(code);
        }
    }
}
