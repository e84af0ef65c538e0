package org.lanzarote.monitoring.replies.publication;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** Proposes to withhold from a submission what was withheld before, where it still stands. */
@ApplicationScoped
class Proposing {

    private final PublishingQueries queries;
    private final SealedFiles sealed;

    Proposing(PublishingQueries queries, SealedFiles sealed) {
        this.queries = queries;
        this.sealed = sealed;
    }

    /** What was decided on the Party's replies, to this round and to earlier ones. */
    FormerDecisions before(SubmissionToPublish submitted) {
        var party = submitted.party();
        var round = submitted.round();
        return submitted.withheldBefore()
                ? new FormerDecisions(
                        queries.withheld(party, round),
                        queries.shownAgain(party, round),
                        queries.takenDown(party, round))
                : FormerDecisions.NONE;
    }

    /** How that stands in these answers of a submission, which holds these files. */
    List<ProposedWithholding> in(
            SubmissionToPublish submitted,
            FormerDecisions before,
            List<AnswerToPublish> answers,
            List<SealedFile> files) {
        return new StandingWords(
                        submitted.round(), before, answers, former(submitted.party(), before), copies(before, files))
                .proposed();
    }

    /** The keys of the files with the bytes of a withheld one, by the key of that. */
    private Map<String, List<String>> copies(FormerDecisions before, List<SealedFile> files) {
        var withheld = before.standing().stream()
                .map(WithheldBefore::withheld)
                .filter(Withhold::withholdsFile)
                .map(one -> UUID.fromString(String.valueOf(one.passage())))
                .collect(toSet());
        Map<String, List<String>> copies = new HashMap<>();
        sealed.digests(withheld)
                .forEach((key, digest) -> copies.put(
                        key.toString(),
                        files.stream()
                                .filter(file -> file.sha256().equals(digest))
                                .map(file -> file.id().toString())
                                .toList()));
        return copies;
    }

    /** The answers that were withheld whole, as they stood in the submission from which they were left out last. */
    private Map<WithheldBefore, GivenAnswer> former(String party, FormerDecisions before) {
        var whole = before.standing().stream()
                .filter(one -> one.withheld().withholdsWhole())
                .toList();
        if (whole.isEmpty()) {
            return Map.of();
        }
        var answers = queries.formerAnswers(
                party,
                whole.stream().map(one -> one.last().round()).collect(toSet()),
                whole.stream().map(one -> one.last().submission()).collect(toSet()),
                whole.stream().map(one -> one.withheld().question()).collect(toSet()));
        return whole.stream()
                .collect(toMap(
                        one -> one,
                        one -> answers.stream()
                                .filter(answer -> answer.number().equals(one.last())
                                        && answer.question()
                                                .equals(one.withheld().question()))
                                .map(PublishingQueries.FormerAnswer::given)
                                .findFirst()
                                .orElse(GivenAnswer.NONE)));
    }
}
