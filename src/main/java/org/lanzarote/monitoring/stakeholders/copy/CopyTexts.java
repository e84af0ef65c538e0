package org.lanzarote.monitoring.stakeholders.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.files.visible.Words;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.TranslatedAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** The answers and comments of a copy, without the passages that are withheld. */
final class CopyTexts {

    private final List<AnswerPassage> answers;
    private final List<CommentPassage> comments;
    private final Withholding withholding;

    /** Takes the withheld passages out; ends the request if one of them is not there. */
    CopyTexts(List<AnswerPassage> answers, List<CommentPassage> comments, List<Withhold> withheld) {
        this.answers = answers;
        this.comments = comments;
        this.withholding = new Withholding(withheld);
        withholding.check(translated());
    }

    /** Writes the texts into the copy, naming the copies of files in place of the files. */
    void into(SubmissionCopy copy, Map<UUID, UUID> files) {
        answers.forEach(answer -> copy.answers.add(new CopiedAnswer(
                copy, answer.question(), shown(answer.key(), answer.given()).withAttachments(files))));
        comments.forEach(comment -> copy.comments.add(new CopiedComment(
                copy,
                comment,
                shown(comment.key(), comment.given()).withAttachments(files).text())));
    }

    /** The files that the shown texts name. */
    Set<UUID> files() {
        Set<UUID> files = new HashSet<>();
        given().forEach((key, answer) -> files.addAll(shown(key, answer).attachments()));
        return files;
    }

    private GivenAnswer shown(String key, GivenAnswer given) {
        return withholding.publicPart(key, given);
    }

    /** Where the shown texts contain the words. */
    List<Violation> naming(Words words) {
        List<Violation> found = new ArrayList<>();
        given().forEach((key, answer) -> {
            if (isNamed(words, shown(key, answer))) {
                found.add(Violation.at("/withheld", "Not to be named, the organisation is named in " + place(key)));
            }
        });
        return found;
    }

    /** Searches the text as it is written and as it is read. */
    private static boolean isNamed(Words words, GivenAnswer shown) {
        var other = shown.content().other();
        return words.stand(shown.toString())
                || words.stand(PrintedWords.of(shown.text()))
                || (other != null && words.stand(PrintedWords.of(other)));
    }

    private Map<String, GivenAnswer> given() {
        Map<String, GivenAnswer> given = new LinkedHashMap<>();
        answers.forEach(answer -> given.put(answer.key(), answer.given()));
        comments.forEach(comment -> given.put(comment.key(), comment.given()));
        return given;
    }

    /** A stakeholder's texts have no translations. */
    private Map<String, TranslatedAnswer> translated() {
        Map<String, TranslatedAnswer> texts = new LinkedHashMap<>();
        given().forEach((key, answer) -> texts.put(key, new TranslatedAnswer(answer, List.of())));
        return texts;
    }

    private static String place(String key) {
        return key.startsWith("comment") ? key : "the answer to question " + key;
    }
}
