package org.lanzarote.monitoring.analysis.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.analysis.compilation.GivenCompilation.ANSWERS;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.compilation.GivenCompilation;
import org.lanzarote.monitoring.support.Owner;

/** Answers are listed, counted and laid out across Parties. */
@QuarkusTest
class AnswersAcrossTest {

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void said() {
        GivenCompilation.read();
    }

    @Test
    @Tag("slow") // 2.7 s
    void whoAnsweredNoTakesOneRequest() {
        nobody().get(ANSWERS + "?question=9&value=NO")
                .then()
                .statusCode(200)
                .body("items.party", contains("NOR"))
                .body("items[0].name.fr", equalTo("Norvège"))
                .body("items[0].kind", equalTo("YES_NO"))
                .body("items[0].answer.submission", equalTo(1));
        secretariat().get(ANSWERS + "?question=9.1&value=NO").then().body("items.party", contains("DEU", "NOR"));
        secretariat()
                .get(ANSWERS + "?question=9.1&value=NO&party=NOR,FRA")
                .then()
                .body("items.party", contains("NOR"));
        nobody().get(ANSWERS + "?text=answer TO 12").then().body("items.question", contains("12", "12"));
    }

    @Test
    void pagesGoOnWhereTheyEnded() {
        List<String> walked = new ArrayList<>();
        String next = ANSWERS + "?limit=3";
        while (next != null) {
            var page = nobody().get(next).then().statusCode(200).extract();
            List<String> parties = page.path("items.party");
            List<String> questions = page.path("items.question");
            for (int i = 0; i < parties.size(); i++) {
                walked.add(parties.get(i) + " " + questions.get(i));
            }
            String cursor = page.path("next");
            next = cursor == null ? null : ANSWERS + "?limit=3&cursor=" + cursor;
        }
        assertThat(walked)
                .containsExactly(
                        "FRA 1.1", "FRA 1.2", "FRA 3.1", "FRA 9.1", "FRA 12", "NOR 1.1", "NOR 1.2", "NOR 3.1",
                        "NOR 9.1", "NOR 12");
        nobody().get(ANSWERS + "?cursor=x").then().statusCode(400);
    }

    @Test
    void whatIsTakenDownIsNotFoundByItsWordsNorKeptForThat() throws SQLException {
        nobody().get(ANSWERS + "?text=jean MARTIN").then().body("items.party", contains("FRA"));

        takenDown("FRA", passage("9.1", "Jean Martin", "A person"));

        nobody().get(ANSWERS + "?text=jean MARTIN").then().body("items", empty());
        nobody().get(ANSWERS + "?text=withheld: a PERSON").then().body("items.party", contains("FRA"));
        secretariat().get(ANSWERS + "?text=jean MARTIN").then().body("items.party", contains("FRA"));
        try (var owner = Owner.connect();
                var statement = owner.createStatement();
                var kept = statement.executeQuery("select from published_answer a where a::text ~* 'jean martin'")) {
            assertThat(kept.next()).isFalse();
        }
    }

    @Test
    void figuresCountByQuestionAndValue() {
        secretariat()
                .get(ANSWERS + "/figures")
                .then()
                .statusCode(200)
                .body("answers", equalTo(15))
                .body("questions.question", contains("1.1", "1.2", "3.1", "9.1", "12"))
                .body("questions.find { it.question == '9.1' }.values.parties", contains(1, 2))
                .body("questions.find { it.question == '12' }.values", empty());
        nobody().get(ANSWERS + "/figures?question=9&value=NO")
                .then()
                .body("answers", equalTo(1))
                .body("questions[0].values.parties", contains(1, 1));
    }

    @Test
    @Tag("slow") // 0.4 s
    void matrixLaysOutPartiesAndQuestionsOfChoice() {
        nobody().get(ANSWERS + "/matrix")
                .then()
                .statusCode(200)
                .body("questions.number", contains("1.1", "3.1", "9.1"))
                .body("figures.answers", contains(2, 2, 2))
                .body("parties.party", contains("DEU", "FRA", "ITA", "NOR"))
                .body("parties[0].values", equalTo(Map.of()))
                .body("parties[1].values.'9.1'", contains("YES"))
                .body("parties[3].values.'9.1'", contains("NO"));
        secretariat()
                .get(ANSWERS + "/matrix?question=9&party=DEU")
                .then()
                .body("questions.number", contains("9.1"))
                .body("parties", hasSize(1))
                .body("parties[0].values.'9.1'", contains("NO"));
    }

    @Test
    void whatThereIsNotIsRefused() {
        nobody().get(ANSWERS + "?question=9&value=MAYBE")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("value"));
        nobody().header("Accept-Language", "fr")
                .get(ANSWERS + "?value=NO")
                .then()
                .statusCode(400)
                .body("violations.code", contains("VALUE_OF_NO_QUESTION"))
                .body("detail", equalTo("La valeur demandée ne peut être donnée"));
        nobody().get(ANSWERS + "?question=99")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("question"));
        nobody().get(ANSWERS + "/matrix?party=XXX")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("party"));
        nobody().get("/rounds/7/answers").then().statusCode(404);
        nobody().get(ANSWERS + "?question=9&value=NO&party=FRA")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("$", not(hasKey("next")));
    }

    @Test
    void eachAsksTheSameForOnePartyAndForAll() {
        for (var path : List.of("", "/figures", "/matrix")) {
            assertThat(statements(path))
                    .as(path)
                    .isEqualTo(statements(path + "?party=DEU"))
                    .isLessThanOrEqualTo(6);
        }
    }

    private long statements(String path) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        secretariat().get(ANSWERS + path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
