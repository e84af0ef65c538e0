package org.lanzarote.monitoring.preparation.questionnaire;

import static org.lanzarote.monitoring.platform.problem.ProblemType.QUESTIONNAIRE_NOT_ADOPTED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.QUESTIONNAIRE_PUBLISHED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Audience;
import org.lanzarote.monitoring.preparation.question.Section;
import org.lanzarote.monitoring.preparation.question.TranslatedText;
import org.lanzarote.monitoring.preparation.round.Round;

/** One version of a round's questionnaire. Once published it stays as it is. */
@Entity
public class Questionnaire {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    /** The number of the version within its round: 1, 2, 3. */
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    TranslatedText title;

    @Enumerated(EnumType.STRING)
    Language authentic;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Section> sections;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Adoption adoption;

    @Nullable Instant publishedAt;

    @OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @OptimisticLock(excluded = false)
    List<Question> questions = new ArrayList<>();

    protected Questionnaire() {}

    Questionnaire(Round round, int number, DraftQuestionnaire wish) {
        this.round = round;
        this.number = number;
        set(wish);
    }

    /** Replaces the draft, which removes an adoption, since another text was adopted. */
    void redraft(DraftQuestionnaire wish) {
        requireDraft();
        set(wish.after(draft()));
        adoption = null;
    }

    /** Confirms these stale translations as current. */
    void confirm(Set<String> places) {
        requireDraft();
        var draft = draft();
        set(draft.through((place, text) -> places.contains(place) ? text.confirmed() : text));
    }

    void adopt(Adoption decision) {
        requireDraft();
        adoption = decision;
    }

    void publish(Instant now) {
        requireDraft();
        if (adoption == null) {
            throw QUESTIONNAIRE_NOT_ADOPTED.because(QuestionnaireMessage.NO_ADOPTION.with(number));
        }
        draft().requireTranslated();
        publishedAt = now;
    }

    public int number() {
        return number;
    }

    public Round round() {
        return round;
    }

    public Language authentic() {
        return authentic;
    }

    public List<Section> sections() {
        return sections;
    }

    /** The questions put to this audience that take an answer, in the questionnaire's order. */
    public Stream<Question> putTo(Audience audience) {
        return questions.stream().filter(question -> question.content().isPutTo(audience));
    }

    DraftQuestionnaire draft() {
        return new DraftQuestionnaire(
                title,
                authentic,
                sections,
                questions.stream().map(Question::content).toList());
    }

    /** Whether its own state allows an action. */
    boolean allows(QuestionnaireAction action) {
        return isDraft()
                && switch (action) {
                    case REDRAFT, ADOPT -> true;
                    case CONFIRM_TRANSLATIONS -> draft().hasStaleTranslations();
                    case PUBLISH -> adoption != null && !draft().lacksTranslations();
                };
    }

    private boolean isDraft() {
        return publishedAt == null;
    }

    void requireDraft() {
        if (!isDraft()) {
            throw QUESTIONNAIRE_PUBLISHED.because(QuestionnaireMessage.VERSION_PUBLISHED_ON.with(number, publishedAt));
        }
    }

    private void set(DraftQuestionnaire wish) {
        title = wish.title();
        authentic = wish.authentic();
        sections = wish.sections();
        questions.clear();
        for (var item : wish.questions()) {
            questions.add(new Question(this, questions.size(), item));
        }
    }
}
