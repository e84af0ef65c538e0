package org.lanzarote.monitoring.stakeholders.submission;

import static java.util.stream.Collectors.toMap;
import static org.lanzarote.monitoring.preparation.question.Audience.STAKEHOLDER;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.AnswerCheck;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.TextCheck;
import org.lanzarote.monitoring.preparation.question.Visibility;

/** Checks a draft: what prevents it from being saved, and what still prevents it from being submitted. */
final class DraftCheck {

    private final DraftSubmission draft;
    private final Items items;
    private final CommentTargets targets;
    private final Set<UUID> files;
    private final Map<String, GivenAnswer> given;
    private final Visibility visibility;

    /**
     * Checks a draft against the stakeholders' items of its questionnaire version; the files are the attachments that
     * it may name.
     */
    DraftCheck(DraftSubmission draft, Items items, CommentTargets targets, Set<UUID> files) {
        this.draft = draft;
        this.items = items;
        this.targets = targets;
        this.files = files;
        this.given =
                draft.answers().stream().collect(toMap(OwnAnswer::question, OwnAnswer::given, (first, again) -> first));
        this.visibility = new Visibility(items, given);
    }

    DraftSubmission draft() {
        return draft;
    }

    CommentTargets targets() {
        return targets;
    }

    /** What does not fit the questionnaire, the roster or the replies that were published. */
    List<Violation> misfits() {
        var violations = new Violations();
        var seen = new HashSet<String>();
        for (int i = 0; i < draft.answers().size(); i++) {
            answer(draft.answers().get(i), "/answers/" + i, seen, violations);
        }
        var texts = new TextCheck(items, files, violations);
        for (int i = 0; i < draft.comments().size(); i++) {
            var comment = draft.comments().get(i);
            targets.check(comment, "/comments/" + i, violations);
            texts.check(comment.text(), "/comments/" + i + "/text");
        }
        return violations.found();
    }

    /** What is missing: a stakeholder may leave questions out, but answers in full those that it answers. */
    List<Violation> lacks() {
        var violations = new Violations();
        violations.require(!draft.saysNothing(), "/answers", StakeholderSubmissionMessage.SAY_SOMETHING);
        for (int i = 0; i < draft.answers().size(); i++) {
            var answer = draft.answers().get(i);
            var pointer = "/answers/" + i;
            asked(answer.question())
                    .ifPresent(item -> violations.within(pointer, answer.given().lacks(item)));
        }
        return violations.found();
    }

    /** The questions that are shown, given its answers, and not answered. */
    Stream<Item> open() {
        return put().filter(visibility::requires).filter(item -> !given.containsKey(item.number()));
    }

    private void answer(OwnAnswer answer, String pointer, Set<String> seen, Violations violations) {
        var number = answer.question();
        var item = asked(number);
        if (item.isEmpty()) {
            violations.add(pointer + "/question", StakeholderSubmissionMessage.NOT_PUT_TO_STAKEHOLDERS.with(number));
            return;
        }
        violations.require(
                seen.add(number), pointer + "/question", StakeholderSubmissionMessage.ANSWERED_TWICE.with(number));
        violations.require(
                visibility.shows(item.get()),
                pointer + "/question",
                StakeholderSubmissionMessage.HIDDEN_BY_THESE.with(number));
        new AnswerCheck(item.get(), items, files, pointer, violations).check(answer.given());
    }

    private Optional<Item> asked(String number) {
        return put().filter(item -> item.number().equals(number)).findFirst();
    }

    private Stream<Item> put() {
        return items.answerable().filter(item -> item.isPutTo(STAKEHOLDER));
    }
}
