package org.lanzarote.monitoring.preparation.questionnaire;

import static org.lanzarote.monitoring.platform.problem.ProblemType.QUESTIONNAIRE_UNTRANSLATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.QuestionnaireCheck;
import org.lanzarote.monitoring.preparation.question.Section;
import org.lanzarote.monitoring.preparation.question.TranslatedText;
import org.lanzarote.monitoring.preparation.question.Translation;
import org.lanzarote.monitoring.preparation.question.Wording;

/** A whole version of the questionnaire, as it is drafted and as it is packaged. */
@Schema(
        name = "QuestionnairePackage",
        description = "A whole version of the questionnaire, as it is drafted and as it is packaged")
record DraftQuestionnaire(
        @Schema(description = "Title of the questionnaire") @NotNull @Valid TranslatedText title,

        @Schema(description = "The authentic language, whose wording decides") @NotNull Language authentic,

        @Schema(description = "Its sections in order; empty where it has none") @NotNull @Size(max = 50) List<@Valid @NotNull Section> sections,

        @Schema(description = "All items in order; a sub-question stands after its question, which is a GROUP")
        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull Item> questions) {

    void check() {
        var violations = new Violations();
        new QuestionnaireCheck(authentic, violations).check(title, sections, questions);
        violations.orThrow(QuestionnaireMessage.QUESTIONNAIRE_INVALID);
    }

    DraftQuestionnaire through(Wording wording) {
        return new DraftQuestionnaire(
                wording.of("title", title),
                authentic,
                sections.stream().map(wording::through).toList(),
                questions.stream().map(wording::through).toList());
    }

    /** This draft as it replaces a former one: translations that did not change with their wording become stale. */
    DraftQuestionnaire after(DraftQuestionnaire former) {
        if (former.authentic != authentic) {
            return this;
        }
        Map<String, TranslatedText> known = new HashMap<>();
        former.through((place, text) -> {
            known.put(place, text);
            return text;
        });
        return through((place, text) -> text.after(known.get(place), authentic));
    }

    /** The places whose translation is missing or stale. */
    List<String> untranslated(Translation what) {
        List<String> places = new ArrayList<>();
        through((place, text) -> {
            if (text.translation() == what) {
                places.add(place);
            }
            return text;
        });
        return places;
    }

    boolean hasStaleTranslations() {
        return !untranslated(Translation.STALE).isEmpty();
    }

    boolean lacksTranslations() {
        return Arrays.stream(Translation.values())
                .anyMatch(what -> !untranslated(what).isEmpty());
    }

    /** Refuses a questionnaire that is not translated throughout, since it is issued in both official languages. */
    void requireTranslated() {
        var violations = Arrays.stream(Translation.values())
                .flatMap(what -> untranslated(what).stream()
                        .map(place -> Violation.anywhere(QuestionnaireMessage.TRANSLATION_STANDS.with(place, what))))
                .toList();
        if (!violations.isEmpty()) {
            throw QUESTIONNAIRE_UNTRANSLATED.because(
                    QuestionnaireMessage.UNTRANSLATED.with(violations.size()), violations);
        }
    }
}
