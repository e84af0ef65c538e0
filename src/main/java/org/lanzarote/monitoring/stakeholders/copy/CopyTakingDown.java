package org.lanzarote.monitoring.stakeholders.copy;

import static java.util.stream.Collectors.toMap;
import static org.lanzarote.monitoring.platform.problem.ProblemType.ORGANISATION_NAMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.files.attachment.Attachment;
import org.lanzarote.monitoring.files.namesearch.SoughtNames;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.replies.withholding.Withholding;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;

/** Takes passages down from the published copy of a submission; what was forwarded to a Party stays as it was made. */
@ApplicationScoped
public class CopyTakingDown {

    private final EntityManager em;
    private final SubmissionCopyRepository copies;
    private final PublicTexts texts;
    private final KnownNames names;
    private final Event<PublishedCopyCut> cut;

    CopyTakingDown(
            EntityManager em,
            SubmissionCopyRepository copies,
            PublicTexts texts,
            KnownNames names,
            Event<PublishedCopyCut> cut) {
        this.cut = cut;
        this.em = em;
        this.copies = copies;
        this.texts = texts;
        this.names = names;
    }

    public void takeDown(StakeholderSubmission submission, TakeDownSubmission wish, String by, Instant now) {
        var copy = copies.published(submission);
        var found = texts.of(copy);
        var shown = found.texts();
        requirePublic(wish, shown);
        requireNameless(names.secretOf(submission), wish);
        var taken = taken(wish, shown);
        var takeDown = new CopyTakeDown(copy, submission.takeDown(), wish, by, now);
        takeDown.withheld.addAll(taken);
        em.persist(takeDown);
        shown.stream()
                .filter(text -> taken.stream().anyMatch(text::shows))
                .forEach(text -> em.persist(new CopiedTextCut(
                        takeDown, text.id(), text.without(taken).withAttachments(keys(found.files())))));
        close(found.files(), named(shown, taken), by, now);
        em.flush();
        cut.fire(new PublishedCopyCut(submission, takeDown.id));
    }

    /** What is named, and words that go everywhere where other texts of the copy say them, too. */
    private static List<Withhold> taken(TakeDownSubmission wish, List<PublicText> shown) {
        var named = wish.withheld().stream().map(PublicPassage::asWithhold).toList();
        var also = named.stream()
                .filter(one -> wish.everywhere() && one.withholdsLong())
                .flatMap(one -> shown.stream().flatMap(text -> text.alsoShown(one)));
        return Stream.concat(named.stream(), also).distinct().toList();
    }

    private static void requirePublic(TakeDownSubmission wish, List<PublicText> shown) {
        var taken = wish.withheld();
        var violations = new Violations();
        for (int i = 0; i < taken.size(); i++) {
            var one = taken.get(i).asWithhold();
            var at = "/withheld/" + i;
            violations.require(taken.get(i).hasOnePlace(), at, CopyMessage.TAKEN_FROM_ONE_TEXT);
            violations.require(
                    !taken.get(i).hasOnePlace()
                            || shown.stream()
                                    .anyMatch(text -> text.shows(one) || (wish.everywhere() && text.saidOnce(one))),
                    one.withholdsWhole() ? at : at + "/passage",
                    CopyMessage.NOT_IN_THE_COPY);
        }
        Withholding.requireSilent(taken.stream().map(PublicPassage::asWithhold).toList(), violations);
        violations.orThrow(CopyMessage.NOTHING_TO_TAKE_DOWN);
    }

    /** Everybody reads the grounds, and the reason stands in the trail. */
    private static void requireNameless(SoughtNames secret, TakeDownSubmission wish) {
        var named = new Violations();
        for (int i = 0; i < wish.withheld().size(); i++) {
            named.require(
                    !secret.stand(wish.withheld().get(i).ground()),
                    "/withheld/" + i + "/ground",
                    CopyMessage.NAMED_IN_GROUND);
        }
        named.require(!secret.stand(wish.reason()), "/reason", CopyMessage.NAMED_IN_REASON);
        if (!named.found().isEmpty()) {
            throw ORGANISATION_NAMED.because(CopyMessage.NAMED_BY_WHAT_IS_TOLD, named.found());
        }
    }

    private static Set<UUID> named(List<PublicText> shown, List<Withhold> taken) {
        Set<UUID> named = new HashSet<>();
        shown.forEach(text -> named.addAll(text.without(taken).attachments()));
        return named;
    }

    /** Withdraws the copies of files that no text names any longer. */
    private static void close(Map<UUID, Attachment> files, Set<UUID> named, String by, Instant now) {
        files.forEach((file, copied) -> {
            if (!named.contains(file) && !copied.isWithdrawn()) {
                copied.withdraw(by, now);
            }
        });
    }

    private static Map<UUID, UUID> keys(Map<UUID, Attachment> files) {
        return files.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, file -> file.getValue().id()));
    }
}
