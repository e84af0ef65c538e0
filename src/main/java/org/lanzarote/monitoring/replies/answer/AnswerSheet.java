package org.lanzarote.monitoring.replies.answer;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.Visibility;
import org.lanzarote.monitoring.replies.reply.Answer;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;

/** Answers to several questions of one reply, which hold together once all of them are saved. */
public final class AnswerSheet {

    private final Map<String, Answer> standing;
    private final Items items;
    private final Set<UUID> files;
    private final Map<String, SaveAnswer> wishes;

    /**
     * Takes all items of the version that the reply answers, the attachments that may be named, and answers by the number of
     * their question.
     */
    public AnswerSheet(Reply reply, Items items, Set<UUID> files, Map<String, SaveAnswer> wishes) {
        this.standing = reply.answers().stream().collect(toMap(Answer::number, answer -> answer));
        this.items = items;
        this.files = files;
        this.wishes = wishes;
    }

    /** What does not fit, by question, at pointers into its answer; empty when the sheet can be saved. */
    public Map<String, List<Violation>> misfits() {
        Map<String, List<Violation>> misfits = new LinkedHashMap<>();
        var visibility = new Visibility(items, together());
        wishes.forEach((question, wish) -> {
            var violations = new Violations();
            check(question, wish, visibility, violations);
            if (!violations.found().isEmpty()) {
                misfits.put(question, violations.found());
            }
        });
        return misfits;
    }

    /** Saves what is new; the caller has made sure that all fits. */
    public void save(String by, Instant now) {
        wishes.forEach((question, wish) -> {
            var answer = standing.get(question);
            if (answer != null && !answer.says(wish)) {
                answer.save(wish, by, now);
            }
        });
    }

    private void check(String question, SaveAnswer wish, Visibility visibility, Violations violations) {
        var answer = standing.get(question);
        if (answer == null) {
            violations.add("", AnsweringMessage.NOT_PUT_TO_PARTIES.with(question));
            return;
        }
        var item = answer.item();
        wish.check(item, items, files, violations);
        violations.require(visibility.shows(item), "", AnsweringMessage.HIDDEN_BY_THESE.with(question));
    }

    private Map<String, GivenAnswer> together() {
        Map<String, GivenAnswer> together = new HashMap<>();
        standing.forEach((question, answer) -> together.put(question, answer.given()));
        wishes.forEach((question, wish) -> together.put(question, wish.given()));
        return together;
    }
}
