package org.lanzarote.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.platform.published.GivenPublic;

/**
 * What the main operations cost in statements and bytes stands in operation-costs.csv, and changes there only. After a
 * change that is meant: {@code mvn test -Dtest=OperationCostTest -Dcosts.write=true}.
 */
@QuarkusTest
class OperationCostTest {

    private static final Path TABLE = Path.of("src/test/resources/operation-costs.csv");
    private static final String DRAFT = "/rounds/2/replies/ITA";
    private static final String PUBLISHED = "/rounds/2/replies/FRA";

    private final List<String> found = new ArrayList<>();

    @Inject
    SessionFactory sessions;

    @Test
    void costsAreThoseOfTheTable() throws IOException, SQLException {
        GivenDemonstration.loaded();
        read();
        save();
        publish();
        if (Boolean.getBoolean("costs.write")) {
            Files.write(TABLE, Stream.concat(head().stream(), found.stream()).toList());
        }
        assertThat(Stream.concat(head().stream(), found.stream()).toList()).isEqualTo(Files.readAllLines(TABLE));
    }

    private void read() throws SQLException {
        again("own draft", () -> focalPoint("ITA").get(DRAFT));
        again("own answer", () -> focalPoint("ITA").get(DRAFT + "/answers/1.1"));
        again("own answers", () -> focalPoint("ITA").get(DRAFT + "/answers"));
        again("own tasks", () -> focalPoint("ITA").get("/me/tasks"));
        stored("published reply", () -> nobody().get(PUBLISHED));
        stored("published answer", () -> nobody().get(PUBLISHED + "/answers/1.1"));
        stored("published questionnaire", () -> nobody().get("/rounds/2/questionnaire"));
        stored("factsheet", () -> nobody().get("/rounds/2/factsheets/FRA"));
        stored("factsheet as HTML", () -> nobody().accept(ContentType.HTML).get("/rounds/2/factsheets/FRA"));
        again("submitted reply", () -> secretariat().get(PUBLISHED));
        for (var list : List.of(
                "/rounds/2/replies",
                "/rounds/2/replies/figures",
                "/rounds/2/roster",
                "/rounds/2/questionnaire",
                "/rounds/2/report",
                "/rounds/2/report/package",
                "/rounds/2/child-extracts",
                "/rounds/2/participation-releases/1",
                "/rounds/2/stakeholder-submissions",
                "/parties",
                "/problems",
                "/me",
                "/me/tasks")) {
            again(list, () -> secretariat().get(list));
        }
        for (var list : List.of(
                "/search?q=possession&round=2",
                "/rounds/2/answers",
                "/rounds/2/factsheets",
                "/rounds/2/findings",
                "/rounds/2/report/paragraphs",
                "/rounds/2/report/recommendations",
                "/rounds/2/report/practices")) {
            stored(list, () -> secretariat().get(list));
        }
        String id = secretariat().get("/rounds/2/stakeholder-submissions").path("items[0].id");
        again("stakeholder's submission", () -> secretariat().get("/rounds/2/stakeholder-submissions/" + id));
    }

    private void save() {
        var path = DRAFT + "/answers/1.1";
        for (var name : List.of("save an answer", "save it again")) {
            var request = matching(focalPoint("ITA"), path)
                    .body(Map.of("value", "YES", "text", "As we said: " + name, "language", "EN"));
            cost(name, () -> request.put(path));
        }
    }

    private void publish() {
        tell("supplement", focalPoint("FRA"), Map.of("reason", "There is more"));
        tell("submit", focalPoint("FRA"), null);
        tell("publish", secretariat(), Map.of("withheld", List.of()));
    }

    private void tell(String operation, RequestSpecification asker, @Nullable Object body) {
        var request = matching(asker, PUBLISHED);
        if (body != null) {
            request.body(body);
        }
        cost(operation, () -> request.post(PUBLISHED + "/" + operation));
    }

    /** With the tag that the asker finds there. */
    private static RequestSpecification matching(RequestSpecification asker, String path) {
        return given().spec(asker)
                .header("If-Match", given().spec(asker).get(path).getHeader("ETag"));
    }

    /** As it costs the second time: what is kept is kept. */
    private void again(String name, Supplier<Response> request) {
        assertThat(request.get().statusCode()).as(name).isEqualTo(200);
        cost(name, request);
    }

    /** As it costs from what is kept, and when it is made anew, because something has changed. */
    private void stored(String name, Supplier<Response> request) throws SQLException {
        again(name, request);
        GivenPublic.nothingHolds();
        cost(name + " made anew", request);
    }

    private void cost(String name, Supplier<Response> request) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        var answer = request.get();
        assertThat(answer.statusCode()).as(name).isIn(200, 204);
        found.add("%s, %d, %d".formatted(name, statistics.getPrepareStatementCount(), answer.asByteArray().length));
    }

    private static List<String> head() {
        return List.of(
                "# What the main operations cost: statements of the database, and bytes of the answer's body.",
                "# OperationCostTest writes this table and holds it.",
                "operation, statements, bytes");
    }
}
