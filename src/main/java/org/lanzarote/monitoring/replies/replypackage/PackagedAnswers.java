package org.lanzarote.monitoring.replies.replypackage;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.question.Visibility;
import org.lanzarote.monitoring.replies.bulk.OwnReply;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** Answers of a reply as one document, in the shape in which they are saved all at once. */
record PackagedAnswers(
        int questionnaireVersion,

        @NotNull @Size(max = 500) Map<@Pattern(regexp = QuestionNumber.PATTERN) String, @Valid @NotNull PackagedAnswer> answers) {

    /** The saved answers whose questions are shown, in the questionnaire's order. */
    static PackagedAnswers of(OwnReply reply, Map<String, List<SealedTranslation>> translations, FileLinks links) {
        var given = reply.answers().stream().collect(toMap(StoredAnswer::question, StoredAnswer::given));
        var visibility = new Visibility(reply.items(), given);
        Map<String, PackagedAnswer> answers = new LinkedHashMap<>();
        reply.answers().stream()
                .filter(answer -> answer.isGiven() && visibility.shows(answer.question()))
                .forEach(answer -> answers.put(
                        answer.question(),
                        PackagedAnswer.of(answer, translations.getOrDefault(answer.question(), List.of()), links)));
        return new PackagedAnswers(reply.questionnaire(), answers);
    }

    /** By question, what is to be saved. */
    Map<String, SaveAnswer> wishes(FileLinks links) {
        Map<String, SaveAnswer> wishes = new LinkedHashMap<>();
        answers.forEach((question, answer) -> wishes.put(question, answer.wish(links)));
        return wishes;
    }

    /** By question, the texts in further languages. */
    Map<String, List<SealedTranslation>> translated(FileLinks links) {
        Map<String, List<SealedTranslation>> translated = new LinkedHashMap<>();
        answers.forEach((question, answer) -> translated.put(question, answer.translated(links)));
        return translated;
    }

    /** Every file that an answer names is among these. */
    void requireFiles(Set<String> digests) {
        var violations = new Violations();
        answers.forEach((question, answer) -> {
            int place = 0;
            for (var file : answer.files() == null ? List.<String>of() : answer.files()) {
                violations.require(
                        digests.contains(file),
                        "/answers/" + question + "/files/" + place++,
                        ReplyPackageMessage.NO_SUCH_DIGEST);
            }
        });
        violations.orThrow(ReplyPackageMessage.FILES_MISSING);
    }
}
