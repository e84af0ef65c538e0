package org.lanzarote.monitoring.stakeholders.copy;

import static java.util.stream.Collectors.toSet;
import static org.lanzarote.monitoring.platform.problem.ProblemType.ALREADY_FORWARDED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        var copy = new SubmissionCopy(submission, null, null, caller.name(), clock.instant());
        var texts = queries.answers(submission.id());
        copy(
                copy,
                new CopyTexts(texts, queries.comments(submission.id()), withheld(wish.withheld())),
                wish.withheld(),
                Confirmed.of(wish.nameConfirmed(), wish.filesConfirmed()));
        addReactions(copy, wish);
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
        var copy = new SubmissionCopy(submission, party, wish.because(), caller.name(), clock.instant());
        copy(
                copy,
                new CopyTexts(named, comments, withheld(wish.withheld())),
                wish.withheld(),
                Confirmed.of(wish.nameConfirmed(), wish.filesConfirmed()));
        return copy;
    }

    private void copy(SubmissionCopy copy, CopyTexts texts, List<WithholdPassage> withheld, Confirmed confirmed) {
        var read = files.read(copy.submission, texts.files());
        confirmed.require(names.secretOf(copy.submission), texts, read);
        copy.withheld.addAll(withheld(withheld));
        copies.persistAndFlush(copy);
        texts.into(copy, files.copy(copy, read));
    }

    private void addReactions(SubmissionCopy copy, PublishSubmission wish) {
        var reactions = queries.reactions(copy.submission.id());
        var reacted = reactions.stream()
                .map(SubmissionCopying::partyOf)
                .map(Party::iso3)
                .collect(toSet());
        var violations = new Violations();
        for (int i = 0; i < wish.reactionsOf().size(); i++) {
            var party = wish.reactionsOf().get(i);
            violations.require(reacted.contains(party), "/reactionsOf/" + i, CopyMessage.HAS_NOT_REACTED.with(party));
        }
        violations.orThrow(CopyMessage.NO_REACTION);
        reactions.stream()
                .filter(reaction ->
                        wish.reactionsOf().contains(partyOf(reaction).iso3()))
                .forEach(reaction -> copy.reactions.add(new CopiedReaction(copy, partyOf(reaction), reaction)));
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

    private static List<Withhold> withheld(List<WithholdPassage> passages) {
        return passages.stream().map(WithholdPassage::asWithhold).toList();
    }

    private static Party partyOf(Reaction reaction) {
        return Objects.requireNonNull(reaction.copy.party);
    }
}
