package org.lanzarote.monitoring.stakeholders.copy;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.files.namesearch.SoughtNames;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.TranslatedAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** The answers, comments and reactions of a copy, without the passages that are withheld. */
final class CopyTexts {

    private final List<AnswerPassage> answers;
    private final List<CommentPassage> comments;
    private final List<Reaction> reactions;
    private final Withholding withholding;

    /** A text by the key that names it where passages are withheld. */
    private record KeyedText(String key, GivenAnswer given) {

        TranslatedAnswer words() {
            return new TranslatedAnswer(given, List.of());
        }
    }

    CopyTexts(
            List<AnswerPassage> answers,
            List<CommentPassage> comments,
            List<Reaction> reactions,
            List<Withhold> withheld) {
        this.answers = answers;
        this.comments = comments;
        this.reactions = reactions;
        this.withholding = new Withholding(withheld);
    }

    /** Ends the request if a passage that is withheld is not there. */
    void check() {
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
        reactions.forEach(reaction -> copy.reactions.add(new CopiedReaction(
                copy, reaction, shown(reaction.key(), reaction.given()).text())));
    }

    /** The files that the shown answers and comments name. */
    Set<UUID> files() {
        Set<UUID> files = new HashSet<>();
        submitted().forEach(text -> files.addAll(shown(text.key, text.given).attachments()));
        return files;
    }

    private GivenAnswer shown(String key, GivenAnswer given) {
        return withholding.publicPart(key, given);
    }

    /** Where the shown texts contain the words: in one of them, or from one into the next. */
    List<Violation> naming(SoughtNames words) {
        var shown = all().map(text -> new KeyedText(text.key, shown(text.key, text.given)))
                .toList();
        var found = shown.stream()
                .filter(text -> WordsInOrder.names(words, text.given))
                .map(text -> Violation.at("/withheld", named(text.key)))
                .distinct()
                .toList();
        return found.isEmpty()
                        && words.stand(WordsInOrder.of(
                                shown.stream().map(KeyedText::given).toList()))
                ? List.of(Violation.at("/withheld", CopyMessage.NAMED_ACROSS_TEXTS))
                : found;
    }

    /** Where the texts would show what was left out before. */
    List<Violation> showing(List<Withhold> before) {
        return submitted()
                .flatMap(text -> before.stream()
                        .filter(one -> one.concerns(text.key))
                        .map(one -> one.of(text.key))
                        .filter(one -> Withholding.stands(one, text.words()) && !withholding.covers(one, text.words()))
                        .map(one -> Violation.at("/withheld", leftOut(text.key, one.ground()))))
                .distinct()
                .toList();
    }

    private Stream<KeyedText> submitted() {
        return Stream.concat(
                answers.stream().map(answer -> new KeyedText(answer.key(), answer.given())),
                comments.stream().map(comment -> new KeyedText(comment.key(), comment.given())));
    }

    private Stream<KeyedText> all() {
        return Stream.concat(
                submitted(), reactions.stream().map(reaction -> new KeyedText(reaction.key(), reaction.given())));
    }

    /** A stakeholder's texts have no translations; the reactions of a Party are one text here. */
    private Map<String, TranslatedAnswer> translated() {
        return all().collect(toMap(KeyedText::key, KeyedText::words, CopyTexts::both));
    }

    private static TranslatedAnswer both(TranslatedAnswer first, TranslatedAnswer next) {
        var texts = Stream.concat(
                first.translations().stream(), Stream.of(next.given().text()));
        return new TranslatedAnswer(first.given(), texts.toList());
    }

    private static Told named(String key) {
        return (isQuestion(key) ? CopyMessage.NAMED_IN_ANSWER : CopyMessage.NAMED_IN_TEXT).with(key);
    }

    private static Told leftOut(String key, String ground) {
        return (isQuestion(key) ? CopyMessage.LEFT_OUT_OF_ANSWER : CopyMessage.LEFT_OUT_BEFORE).with(key, ground);
    }

    private static boolean isQuestion(String key) {
        return Character.isDigit(key.charAt(0));
    }
}
