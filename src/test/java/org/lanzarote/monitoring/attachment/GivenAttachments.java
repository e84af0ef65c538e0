package org.lanzarote.monitoring.attachment;

import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import org.lanzarote.monitoring.support.Owner;

/** Given attachments of a reply, sent through the API as a Party does. */
public final class GivenAttachments {

    public static final String ATTACHMENTS = "/rounds/2/replies/{party}/attachments";
    public static final String ATTACHMENT = ATTACHMENTS + "/{id}";

    /** What the submission of its reply would seal of it. */
    private static final String SEAL = "insert into sealed_attachment (submission_id, attachment_id)"
            + " select s.id, a.id from attachment a join submission s on s.reply_id = a.holder_id where a.id = '%s'"
            + " on conflict do nothing";

    private GivenAttachments() {}

    public static Response sent(RequestSpecification who, String party, String name, byte[] content) {
        return who.contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post(ATTACHMENTS, party);
    }

    /** The key of a file of the Party, sent by its focal point. */
    public static String attached(String party, String name, byte[] content) {
        return sent(focalPoint(party), party, name, content)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** With the last submission of its reply. */
    public static void sealed(String attachment) {
        try {
            Owner.execute(SEAL.formatted(attachment));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
