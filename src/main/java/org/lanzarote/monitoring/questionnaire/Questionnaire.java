package org.lanzarote.monitoring.questionnaire;

import static org.lanzarote.monitoring.problem.ProblemType.QUESTIONNAIRE_PUBLISHED;

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
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.BilingualText;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.round.Round;

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

    /** Counts the versions of one round: 1, 2, 3. */
    int number;

    BilingualText title;

    @Enumerated(EnumType.STRING)
    Language authentic;

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

    void redraft(DraftQuestionnaire wish) {
        requireDraft();
        set(wish);
    }

    void publish(Instant now) {
        requireDraft();
        publishedAt = now;
    }

    public int number() {
        return number;
    }

    public Round round() {
        return round;
    }

    /** The questions that take an answer, in the questionnaire's order. */
    public Stream<Question> answerable() {
        return questions.stream().filter(Question::answerable);
    }

    private void requireDraft() {
        if (publishedAt != null) {
            throw QUESTIONNAIRE_PUBLISHED.because("Version " + number + " was published on " + publishedAt);
        }
    }

    private void set(DraftQuestionnaire wish) {
        title = wish.title();
        authentic = wish.authentic();
        questions.clear();
        for (var item : wish.questions()) {
            questions.add(new Question(this, questions.size(), item));
        }
    }
}
