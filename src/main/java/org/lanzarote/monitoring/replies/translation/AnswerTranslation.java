package org.lanzarote.monitoring.replies.translation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.LanguageTag;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.AnswerCheck;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.replies.reply.Answer;

/** The text of an answer in a further language, bound to the version of the answer that it translates. */
@Entity
class AnswerTranslation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Answer answer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Party party;

    /** BCP 47, in its one spelling. */
    String language;

    String text;
    int ofVersion;
    Instant savedAt;
    String savedBy;

    @Nullable Instant withdrawnAt;

    @Nullable String withdrawnBy;

    @Nullable String withdrawalReason;

    protected AnswerTranslation() {}

    AnswerTranslation(Answer answer, String language, ChangeTranslation wish, String by, Instant now) {
        this.answer = answer;
        this.party = answer.reply().party();
        this.language = language;
        save(wish, by, now);
    }

    /** Says it anew, also after it was withdrawn. */
    final void save(ChangeTranslation wish, String by, Instant now) {
        requireFitting(wish.text(), wish.ofVersion());
        text = wish.text();
        ofVersion = wish.ofVersion();
        savedAt = now;
        savedBy = by;
        withdrawnAt = null;
        withdrawnBy = null;
        withdrawalReason = null;
    }

    void withdraw(String reason, String by, Instant now) {
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawalReason = reason;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    private void requireFitting(String wording, int translated) {
        if (answer.language() == null || answer.given().text().isBlank()) {
            throw ProblemType.NOTHING_TO_TRANSLATE.because(TranslationMessage.NO_TEXT_YET);
        }
        var violations = new Violations();
        if (TranslationKind.tag(answer.language()).equals(LanguageTag.language(language))) {
            violations.add("/language", TranslationMessage.ANSWER_IS_IN.with(answer.language()));
        } else if (TranslationKind.of(language) == TranslationKind.OFFICIAL && language.contains("-")) {
            violations.add("/language", TranslationMessage.PLAIN_LANGUAGE_NAMES);
        }
        new AnswerCheck(
                        answer.item(),
                        Items.of(answer.reply()
                                .questions()
                                .map(Question::content)
                                .toList()),
                        answer.given().attachments(),
                        "",
                        violations)
                .check(new GivenAnswer(AnswerContent.NONE, wording));
        violations.require(
                translated <= answer.version(),
                "/ofVersion",
                TranslationMessage.ANSWER_AT_VERSION.with(answer.version()));
        violations.orThrow(TranslationMessage.TRANSLATION_UNFIT);
    }
}
