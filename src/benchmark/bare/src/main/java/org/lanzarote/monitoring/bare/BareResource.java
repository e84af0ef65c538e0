package org.lanzarote.monitoring.bare;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The operations over HTTP. */
@Path("/")
public class BareResource {

    private final DataSource database;

    BareResource(DataSource database) {
        this.database = database;
    }

    @GET
    @Path("ping")
    public String ping() {
        return "pong";
    }

    @GET
    @Path("replies/{party}")
    public BareReply getReply(@RestPath String party) throws SQLException {
        try (var connection = database.getConnection()) {
            return BareTables.read(connection, party).orElseThrow(NotFoundException::new);
        }
    }

    @GET
    @Path("replies/{party}/answers/{question}")
    public BareAnswer getAnswer(@RestPath String party, @RestPath String question) throws SQLException {
        try (var connection = database.getConnection()) {
            return BareTables.read(connection, party, question).orElseThrow(NotFoundException::new);
        }
    }

    @PUT
    @Path("replies/{party}/answers/{question}")
    public RestResponse<SaveBareAnswer> saveAnswer(
            @RestPath String party,
            @RestPath String question,
            @HeaderParam("If-Match") String ifMatch,
            SaveBareAnswer body)
            throws SQLException {
        try (var connection = database.getConnection()) {
            var tag = Integer.parseInt(ifMatch.replace("\"", ""));
            var saved = BareTables.save(connection, party, question, tag, body)
                    .orElseThrow(() -> new ClientErrorException(Response.Status.PRECONDITION_FAILED));
            return RestResponse.ResponseBuilder.ok(body).tag(saved.toString()).build();
        }
    }

    @POST
    @Path("replies/{party}/submit")
    public void submit(@RestPath String party) throws SQLException {
        try (var connection = database.getConnection()) {
            BareTables.submit(connection, party);
        }
    }
}
