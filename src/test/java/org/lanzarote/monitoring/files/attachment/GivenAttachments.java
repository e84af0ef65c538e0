package org.lanzarote.monitoring.files.attachment;

import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Given attachments of a reply, sent through the API as a Party does. */
public final class GivenAttachments {

    public static final String ATTACHMENTS = "/rounds/2/replies/{party}/attachments";
    public static final String ATTACHMENT = ATTACHMENTS + "/{id}";

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
}
