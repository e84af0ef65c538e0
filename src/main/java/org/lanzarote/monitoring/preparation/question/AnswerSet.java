package org.lanzarote.monitoring.preparation.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The choices that a question offers. */
@Schema(description = "The answers that a question of choice offers")
public record AnswerSet(
        @Schema(description = "In the order shown") @NotNull @Size(min = 2, max = 50) List<@Valid @NotNull Choice> choices,

        @Schema(description = "Whether OTHER may be chosen too, with a text that says what")
        boolean other) {

    /** The key of an answer in the respondent's own words. */
    public static final String OTHER = "OTHER";

    List<String> keys() {
        return Stream.concat(choices.stream().map(Choice::key), other ? Stream.of(OTHER) : Stream.empty())
                .toList();
    }

    void check(Language authentic, String pointer, Violations violations) {
        var seen = new HashSet<String>();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var at = pointer + "/choices/" + i;
            violations.require(seen.add(choice.key()), at + "/key", QuestionMessage.CHOICE_TWICE.with(choice.key()));
            violations.require(!OTHER.equals(choice.key()), at + "/key", QuestionMessage.OTHER_NO_CHOICE);
            choice.label().check(authentic, at + "/label", violations);
        }
    }
}
