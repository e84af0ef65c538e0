package org.lanzarote.monitoring.analysis.compilation;

import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Moment;

/**
 * Given a round in which France and Norway have published, France in two submissions, Germany has submitted only, and Italy is
 * silent; an organisation and children have said something that is public, and children something that is not.
 */
public final class GivenCompilation {

    public static final String COMPILATION = "/rounds/2/questions/9/compilation";
    public static final String REVISIONS = COMPILATION + "/revisions";
    public static final String ANSWERS = "/rounds/2/answers";

    private GivenCompilation() {}

    public static void read() {
        Moment.reach("read across", GivenCompilation::said);
    }

    private static void said() {
        GivenRounds.launched("DEU", "FRA", "ITA", "NOR");
        GivenReplies.published("FRA");
        GivenReplies.supplement("FRA").then().statusCode(204);
        answer("FRA", "YES", "Since 2019, and [since](answer:12) May *everywhere*; Jean Martin knows");
        GivenReplies.submit("FRA");
        GivenReplies.publish("FRA");
        GivenReplies.answered("NOR");
        answer("NOR", "NO", "La pédocriminalité à l’ÉCOLE est punie, si \\<18 ans");
        GivenReplies.submit("NOR");
        GivenReplies.publish("NOR");
        GivenReplies.answered("DEU");
        answer("DEU", "NO", "Not yet");
        GivenReplies.submit("DEU");
        String sent = GivenSubmissions.drafted(wish(
                List.of(Map.of("question", "9.1", "value", "NO", "text", "Nobody is punished.")),
                List.of(
                        comment("FRA", 2, "9.1", "The law is silent on schools."),
                        comment("NOR", 1, "12", "On another question"))));
        GivenSubmissions.submit(sent);
        GivenSubmissions.publish(sent);
        GivenExtracts.published(GivenExtracts.made());
        GivenExtracts.of(GivenStatements.confirmed());
    }

    public static void answer(String party, String value, String text) {
        save(
                        party,
                        "9.1",
                        answerTag(party, "9.1"),
                        Map.of("value", value, "text", text, "language", party.equals("NOR") ? "FR" : "EN"))
                .then()
                .statusCode(200);
    }

    /** What Germany submitted becomes public. */
    public static void germanyPublished() {
        GivenReplies.publish("DEU");
    }

    public static Response issue(String key) {
        return secretariat()
                .header("Idempotency-Key", key)
                .body(Map.of("remark", "With two replies"))
                .post(REVISIONS);
    }

    public static void issued(String key) {
        issue(key).then().statusCode(201);
    }
}
