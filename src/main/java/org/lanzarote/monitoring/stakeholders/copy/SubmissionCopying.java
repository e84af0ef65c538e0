package org.lanzarote.monitoring.stakeholders.copy;

import static java.util.stream.Collectors.toSet;
import static org.lanzarote.monitoring.platform.problem.ProblemType.ALREADY_FORWARDED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.LEFT_OUT_OF_PUBLIC;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.round.RoundRepository;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;

/** Makes the copies of submissions that others read. */
@ApplicationScoped
public class SubmissionCopying {

    private final CopyingQueries queries;
    private final FileCopying files;
    private final KnownNames names;
    private final SubmissionCopyRepository copies;
    private final RoundRepository rounds;
    private final Caller caller;
    private final Clock clock;

    SubmissionCopying(
            CopyingQueries queries,
            FileCopying files,
            KnownNames names,
            SubmissionCopyRepository copies,
            RoundRepository rounds,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.files = files;
        this.names = names;
        this.copies = copies;
        this.rounds = rounds;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes the published copy: everything but what is withheld. */
    public void publish(StakeholderSubmission submission, PublishSubmission wish) {
        var reactions = reactions(submission, wish);
        var withheld = wish.withheld().stream().map(PublicPassage::asWithhold).toList();
        var texts =
                new CopyTexts(queries.answers(submission.id()), queries.comments(submission.id()), reactions, withheld);
        texts.check();
        copy(
                new SubmissionCopy(submission, null, null, caller.name(), clock.instant()),
                texts,
                withheld,
                Confirmed.of(wish.nameConfirmed(), wish.filesConfirmed()));
    }

    /** Makes the copy for one Party: the comments on it and the named answers, without what is withheld. */
    public SubmissionCopy forward(StakeholderSubmission submission, ForwardSubmission wish) {
        var comments = queries.comments(submission.id()).stream()
                .filter(comment -> comment.party().iso3().equals(wish.party()))
                .toList();
        var answers = queries.answers(submission.id());
        var party = party(submission, wish, answers, comments.isEmpty());
        if (copies.isForwarded(submission, wish.party())) {
            throw ALREADY_FORWARDED.because(CopyMessage.FORWARDED_BEFORE.with(wish.party()));
        }
        var named = answers.stream()
                .filter(answer -> wish.answers().contains(answer.key()))
                .toList();
        var withheld = wish.withheld().stream().map(WithholdPassage::asWithhold).toList();
        var texts = new CopyTexts(named, comments, List.of(), withheld);
        texts.check();
        requireLeftOutAgain(submission, texts);
        var copy = new SubmissionCopy(submission, party, wish.because(), caller.name(), clock.instant());
        copy(copy, texts, withheld, Confirmed.of(wish.nameConfirmed(), wish.filesConfirmed()));
        return copy;
    }

    private void copy(SubmissionCopy copy, CopyTexts texts, List<Withhold> withheld, Confirmed confirmed) {
        var read = files.read(copy.submission, texts.files());
        confirmed.require(names.secretOf(copy.submission), texts, copy.because, read);
        copy.withheld.addAll(withheld);
        copies.persistAndFlush(copy);
        texts.into(copy, files.copy(copy, read));
    }

    /** What everybody may not read, a Party does not learn by what is forwarded later. */
    private void requireLeftOutAgain(StakeholderSubmission submission, CopyTexts texts) {
        var before = Stream.concat(
                        queries.withheldFromEverybody(submission.id()).stream(),
                        queries.takenDownOf(submission.id()).stream())
                .toList();
        var shown = texts.showing(before);
        if (!shown.isEmpty()) {
            throw LEFT_OUT_OF_PUBLIC.because(CopyMessage.FORWARDED_THOUGH_LEFT_OUT, shown);
        }
    }

    /** The reactions that are published with the submission. */
    private List<Reaction> reactions(StakeholderSubmission submission, PublishSubmission wish) {
        var reactions = queries.reactions(submission.id());
        var reacted =
                reactions.stream().map(reaction -> reaction.party().iso3()).collect(toSet());
        var violations = new Violations();
        for (int i = 0; i < wish.reactionsOf().size(); i++) {
            var party = wish.reactionsOf().get(i);
            violations.require(reacted.contains(party), "/reactionsOf/" + i, CopyMessage.HAS_NOT_REACTED.with(party));
        }
        violations.orThrow(CopyMessage.NO_REACTION);
        requirePlaces(wish);
        return reactions.stream()
                .filter(reaction -> wish.reactionsOf().contains(reaction.party().iso3()))
                .toList();
    }

    private static void requirePlaces(PublishSubmission wish) {
        var violations = new Violations();
        for (int i = 0; i < wish.withheld().size(); i++) {
            var one = wish.withheld().get(i);
            violations.require(one.hasOnePlace(), "/withheld/" + i, CopyMessage.TAKEN_FROM_ONE_TEXT);
            if (one.reactionOf() != null) {
                violations.require(
                        wish.reactionsOf().contains(one.reactionOf()),
                        "/withheld/" + i + "/reactionOf",
                        CopyMessage.REACTION_NOT_PUBLISHED.with(one.reactionOf()));
            }
        }
        violations.orThrow(CopyMessage.PUBLICATION_UNFIT);
    }

    private @Nullable Party party(
            StakeholderSubmission submission,
            ForwardSubmission wish,
            List<AnswerPassage> answers,
            boolean uncommented) {
        var party = rounds.rosterParties(submission.round().number(), Set.of(wish.party()))
                .get(wish.party());
        var known = answers.stream().map(AnswerPassage::key).collect(toSet());
        var violations = new Violations();
        violations.require(party != null, "/party", CopyMessage.PARTY_OFF_ROSTER.with(wish.party()));
        violations.require(
                !uncommented || wish.because() != null, "/because", CopyMessage.SAY_WHY_IT_CONCERNS.with(wish.party()));
        violations.require(!uncommented || !wish.answers().isEmpty(), "/answers", CopyMessage.NOTHING_FORWARDED);
        for (int i = 0; i < wish.answers().size(); i++) {
            var question = wish.answers().get(i);
            violations.require(
                    known.contains(question), "/answers/" + i, CopyMessage.CONTRIBUTION_LACKS_ANSWER.with(question));
        }
        violations.orThrow(CopyMessage.FORWARDING_UNFIT);
        return party;
    }
}
