package org.lanzarote.monitoring.replies.publication;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** Takes passages down from every publication of a reply: it cuts what is kept for the public itself. */
@ApplicationScoped
class TakingDown {

    private final EntityManager em;
    private final PublishingQueries queries;
    private final PublicRecord record;
    private final SealedFiles sealed;

    TakingDown(EntityManager em, PublishingQueries queries, PublicRecord record, SealedFiles sealed) {
        this.em = em;
        this.queries = queries;
        this.record = record;
        this.sealed = sealed;
    }

    void takeDown(Reply reply, TakeDownReply wish, String by, Instant now) {
        var answers = record.of(reply.id());
        requirePublic(wish, answers);
        var files = queries.publishedAttachments(reply.id());
        var fromReport =
                wish.withheld().stream().filter(one -> !isShown(one, answers) && isTakenFromReport(one, wish, answers));
        var taken = Stream.of(shown(wish.withheld(), files, answers).stream(), fromReport, alsoShown(wish, answers))
                .flatMap(some -> some)
                .distinct()
                .toList();
        takeDown(new TakeDown(reply, wish, by, now), taken, files, answers);
    }

    /** Takes down of what is public so far what is withheld when the next submission is published. */
    void takeDownBefore(SubmissionToPublish next, Reply reply, List<Withhold> withheld, String by, Instant now) {
        var answers = record.of(reply.id());
        var files = queries.publishedAttachments(reply.id());
        var shown = shown(withheld, files, answers);
        if (!shown.isEmpty()) {
            takeDown(new TakeDown(reply, next.number(), by, now), shown, files, answers);
        }
    }

    private void takeDown(
            TakeDown takeDown, List<Withhold> taken, List<PublishedAttachment> files, List<PublicRecordEntry> answers) {
        taken.forEach(one -> takeDown.add(one, submissions(one, answers)));
        em.persist(takeDown);
        answers.forEach(answer -> answer.takeDown(taken));
        close(files, answers);
    }

    /** What of this is public, and the public files with the bytes of one of these. */
    private List<Withhold> shown(
            List<Withhold> named, List<PublishedAttachment> files, List<PublicRecordEntry> answers) {
        return underEveryKey(named, files).stream()
                .filter(one -> isShown(one, answers))
                .toList();
    }

    private List<Withhold> underEveryKey(List<Withhold> named, List<PublishedAttachment> files) {
        var withheld = named.stream()
                .filter(Withhold::withholdsFile)
                .map(file -> UUID.fromString(String.valueOf(file.passage())))
                .toList();
        if (withheld.isEmpty()) {
            return named;
        }
        var keys = Stream.concat(withheld.stream(), files.stream().map(PublishedAttachment::attachment))
                .collect(toSet());
        return new WithheldFiles(sealed.digests(keys)).underEveryKey(named);
    }

    private static boolean isShown(Withhold one, List<PublicRecordEntry> answers) {
        return answers.stream().anyMatch(answer -> answer.shows(one));
    }

    /** Words that go everywhere, where other answers of the Party say them, too. */
    private static Stream<Withhold> alsoShown(TakeDownReply wish, List<PublicRecordEntry> answers) {
        return wish.withheld().stream()
                .filter(one -> wish.everywhere() && one.withholdsLong())
                .flatMap(one -> answers.stream().flatMap(answer -> answer.alsoShown(one)));
    }

    /** Words that nobody reads in the reply, and that the report may say all the same. */
    private static boolean isTakenFromReport(Withhold one, TakeDownReply wish, List<PublicRecordEntry> answers) {
        return wish.everywhere() && answers.stream().anyMatch(answer -> answer.saidOnce(one));
    }

    private static void requirePublic(TakeDownReply wish, List<PublicRecordEntry> answers) {
        var taken = wish.withheld();
        var violations = new Violations();
        for (int i = 0; i < taken.size(); i++) {
            var one = taken.get(i);
            violations.require(
                    isShown(one, answers) || isTakenFromReport(one, wish, answers),
                    "/withheld/" + i + (one.withholdsWhole() ? "/question" : "/passage"),
                    (one.withholdsWhole()
                                    ? PublicationMessage.NO_PUBLIC_ANSWER
                                    : PublicationMessage.NOT_PUBLIC_IN_THESE_WORDS)
                            .with(one.question()));
        }
        Withholding.requireSilent(taken, violations);
        violations.orThrow(PublicationMessage.NOTHING_TO_TAKE_DOWN);
    }

    /** The published submissions in which everybody reads it. */
    private static List<Integer> submissions(Withhold taken, List<PublicRecordEntry> answers) {
        return answers.stream()
                .filter(answer -> answer.shows(taken))
                .map(PublicRecordEntry::submission)
                .distinct()
                .sorted()
                .toList();
    }

    /** Closes the files that a publication names no longer. */
    private void close(List<PublishedAttachment> files, List<PublicRecordEntry> answers) {
        var named = answers.stream()
                .map(PublicRecordEntry::shown)
                .collect(groupingBy(
                        shown -> shown.publication.id, flatMapping(shown -> shown.attachments().stream(), toSet())));
        files.stream()
                .filter(file ->
                        !named.getOrDefault(file.publication(), Set.<UUID>of()).contains(file.attachment()))
                .forEach(em::remove);
    }
}
