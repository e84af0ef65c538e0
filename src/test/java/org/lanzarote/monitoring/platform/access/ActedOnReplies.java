package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.platform.access.ActedOn.asking;
import static org.lanzarote.monitoring.platform.access.ActedOnLife.REASON;
import static org.lanzarote.monitoring.platform.access.ActedOnLife.SECRETARIAT;
import static org.lanzarote.monitoring.platform.access.ActedOnLife.made;
import static org.lanzarote.monitoring.platform.access.ActedOnLife.tag;
import static org.lanzarote.monitoring.platform.access.ActedOnLife.tell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Replies and what belongs to them, in each state in which somebody acts on them. */
final class ActedOnReplies {

    private static final String FRANCE = focalPoint("FRA");
    private static final byte[] FILE = "Nobody names it".getBytes(UTF_8);

    private final List<ActedOn> things = new ArrayList<>();
    private final Map<String, String> spareDelegates = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final ActedOnPeople people;

    ActedOnReplies(ActedOnPeople people) {
        this.people = people;
    }

    List<ActedOn> things() {
        return things;
    }

    /** The reply of a Party in round 1, submitted. */
    void earlier(String party) {
        var reply = "/rounds/1/replies/" + party;
        var account = focalPoint(party);
        Map<String, Object> answers = new HashMap<>();
        GivenReplies.QUESTIONS.forEach(question -> answers.put(question, GivenReplies.answer(question)));
        asking(account)
                .header("If-Match", tag(account, reply))
                .body(Map.of("questionnaireVersion", 1, "answers", answers))
                .put(reply + "/answers")
                .then()
                .statusCode(204);
        tell(account, reply, "submit", null);
    }

    /** France answers with a delegate, Germany's hands back, and Russia is prefilled; a version is in force that none answers. */
    void launched(String named) {
        GivenReplies.answered("DEU");
        prefilled("RUS");
        for (var party : List.of("FRA", "DEU", "RUS")) {
            things.add(ActedOn.of("getReply", "party", party));
            things.add(ActedOn.of("listReplies", "party", party));
        }
        delegations();
        attachment(FRANCE);
        attachment("delegate-fra");
        tell(FRANCE, attachment(FRANCE), "withdraw", null);
        things.add(ActedOn.of("getAttachment", "id", named));
        things.add(ActedOn.of("getTranslation", "question", "9.1", "language", "fr"));
        for (var party : List.of("FRA", "DEU")) {
            form("2", party);
            replyPackage("2", party);
        }
    }

    /** Germany's is opened again; of the clarifications of France, one waits, one is settled and one withdrawn. */
    List<ActedOn> submitted(String clarification) {
        GivenReplies.submit("DEU");
        GivenReplies.supplement("DEU").then().statusCode(204);
        tell(SECRETARIAT, clarification("9.1"), "settle", null);
        tell(SECRETARIAT, clarification("12"), "withdraw", REASON);
        var asked = new ArrayList<>(things.subList(things.size() - 2, things.size()));
        asked.add(ActedOn.of("getClarification", "id", clarification));
        return asked;
    }

    /** The key of a delegate's account that has no sections yet. */
    String spareDelegate(String party) {
        return spareDelegates.getOrDefault(party, HiddenThing.NONE);
    }

    byte[] form(String round, String party) {
        return file("/rounds/" + round + "/replies/" + party + "/form", party);
    }

    byte[] replyPackage(String round, String party) {
        return file("/rounds/" + round + "/replies/" + party + "/package", party);
    }

    /** As the Party gets it now, or as it last did. */
    private byte[] file(String path, String party) {
        var answer = asking(focalPoint(party)).get(path);
        if (answer.statusCode() == 200) {
            files.put(path, answer.asByteArray());
        }
        return files.getOrDefault(path, FILE);
    }

    private static void prefilled(String party) {
        var reply = "/rounds/2/replies/" + party;
        asking(focalPoint(party))
                .header("If-Match", tag(focalPoint(party), reply))
                .body(Map.of("fromRound", 1))
                .post(reply + "/prefill")
                .then()
                .statusCode(200);
    }

    private void delegations() {
        for (var party : List.of("FRA", "DEU", "RUS")) {
            spareDelegates.put(party, people.delegateOf(party));
        }
        delegation("FRA", people.account("delegate-fra"));
        tell("delegate-deu", delegation("DEU", people.account("delegate-deu")), "hand-back", Map.of());
        tell(FRANCE, delegation("FRA", people.delegateOf("FRA")), "take-back", null);
    }

    private String delegation(String party, String account) {
        var all = "/rounds/2/replies/" + party + "/delegations";
        var id = made(focalPoint(party), all, Map.of("account", account, "sections", List.of("9")));
        things.add(ActedOn.of("getDelegation", "party", party, "id", id));
        return all + "/" + id;
    }

    private String attachment(String by) {
        var all = "/rounds/2/replies/FRA/attachments";
        String id = asking(by)
                .contentType("application/octet-stream")
                .queryParam("name", "spare.txt")
                .body(FILE)
                .post(all)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        things.add(ActedOn.of("getAttachment", "id", id));
        return all + "/" + id;
    }

    private String clarification(String question) {
        var all = "/rounds/2/replies/FRA/clarifications";
        var id = made(SECRETARIAT, all, Map.of("question", question, "text", "Since when?"));
        things.add(ActedOn.of("getClarification", "id", id));
        return all + "/" + id;
    }

    private static String focalPoint(String party) {
        return "focal-point-" + party.toLowerCase(Locale.ROOT);
    }
}
