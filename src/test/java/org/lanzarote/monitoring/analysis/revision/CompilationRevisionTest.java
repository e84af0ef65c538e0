package org.lanzarote.monitoring.analysis.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.analysis.compilation.GivenCompilation.COMPILATION;
import static org.lanzarote.monitoring.analysis.compilation.GivenCompilation.REVISIONS;
import static org.lanzarote.monitoring.analysis.compilation.GivenCompilation.issue;
import static org.lanzarote.monitoring.analysis.compilation.GivenCompilation.issued;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.compilation.GivenCompilation;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.replies.publication.GivenTakeDowns;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Owner;

/** The Secretariat issues revisions of a compilation; each tells what it was made of and what has changed, and has no words. */
@QuarkusTest
class CompilationRevisionTest {

    @BeforeEach
    void said() {
        GivenCompilation.read();
    }

    @Test
    void revisionIsOfWhatIsPublicAndChangesAreToldByPartyAndSource() throws Exception {
        issue("first")
                .then()
                .statusCode(201)
                .header("Location", equalTo(REVISIONS + "/1"))
                .body("id", equalTo("1"));
        issue("first").then().statusCode(201).body("id", equalTo("1"));
        nobody().get(REVISIONS + "/1")
                .then()
                .statusCode(200)
                .body("revision.remark", equalTo("With two replies"))
                .body("revision", not(hasKey("issuedBy")))
                .body("parts.source", contains("STATE", "STATE", "STAKEHOLDER", "STAKEHOLDER", "CHILDREN"))
                .body("parts[0].link", equalTo("/rounds/2/replies/FRA/submissions/2/answers/9.1"))
                .body("changedSince", empty());
        committee().get(REVISIONS + "/1").then().body("revision.issuedBy", containsString("ecretariat"));
        secretariat().get(COMPILATION).then().body("permittedActions", empty());
        issue("second")
                .then()
                .statusCode(409)
                .body("type", containsString("compilation-unchanged"))
                .body("detail", containsString("revision 1"));
        GivenReplies.supplemented("FRA", "12", "Other words on another question");
        GivenReplies.publish("FRA");
        secretariat().get(COMPILATION).then().body("changedSince", empty()).body("permittedActions", empty());
        issue("of a later submission that says the same").then().statusCode(409);

        GivenCompilation.germanyPublished();
        GivenTakeDowns.takenDown("FRA", GivenTakeDowns.passage("9.1", "Jean Martin", "A person"));
        GivenTakeDowns.takenDown("NOR", Map.of("question", "9.1", "ground", "A person"));
        String extract = nobody().get(GivenExtracts.ALL).path("items[0].id");
        Owner.execute("update child_extract set state = 'WITHDRAWN', text = null, withdrawn_at = now() where id = '"
                + extract + "'");
        nobody().get(COMPILATION)
                .then()
                .body("revision.number", equalTo(1))
                .body("changedSince.kind", contains("ADDED", "CHANGED", "WITHDRAWN", "WITHDRAWN"))
                .body("changedSince.party", contains("DEU", "FRA", "NOR", null))
                .body("changedSince[3].source", equalTo("CHILDREN"))
                .body("changedSince[3]", not(hasKey("link")));
        secretariat().get(COMPILATION).then().body("permittedActions", contains("ISSUE_REVISION"));
        nobody().get(COMPILATION).then().body("$", not(hasKey("changedByRevision")));
        issued("third");
        nobody().get(COMPILATION)
                .then()
                .body("changedSince", empty())
                .body("changedByRevision.party", contains("DEU", "FRA", "NOR", null));
        nobody().get(REVISIONS).then().statusCode(200).body("items.number", contains(2, 1));
        nobody().get(REVISIONS + "?limit=1")
                .then()
                .body("items.number", contains(2))
                .body("$", hasKey("next"));
        nobody().get(REVISIONS + "/2/diff?from=1")
                .then()
                .statusCode(200)
                .body("changes.kind", contains("ADDED", "CHANGED", "WITHDRAWN", "WITHDRAWN"));
        nobody().get(REVISIONS + "/2/diff?from=2").then().body("changes", empty());
        var old = nobody().get(REVISIONS + "/1").then();
        old.body("parts", hasSize(5))
                .body("parts.findAll { it.source == 'CHILDREN' }[0]", not(hasKey("link")))
                .body("changedSince", hasSize(4));
    }

    @Test
    void nothingPublicMakesNoRevisionAndOthersIssueNone() {
        secretariat()
                .body(Map.of())
                .post("/rounds/2/questions/3.1/compilation/revisions")
                .then()
                .statusCode(201);
        committee().body(Map.of()).post(REVISIONS).then().statusCode(403);
        secretariat().body(Map.of("remark", "")).post(REVISIONS).then().statusCode(422);
        secretariat()
                .body(Map.of())
                .post("/rounds/2/questions/99/compilation/revisions")
                .then()
                .statusCode(404);
        nobody().get(REVISIONS + "/1").then().statusCode(404);
        nobody().get(REVISIONS + "/1/diff").then().statusCode(400).body("violations.parameter", contains("from"));
        nobody().get(REVISIONS).then().statusCode(200).body("items", empty());
    }
}
