package org.lanzarote.monitoring.people.identity;

import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of Keycloak's administration API that the service needs. */
@RegisterRestClient
@Path("/")
interface KeycloakAdmin {

    String REALM = "admin/realms/lanzarote";

    @POST
    @Path("realms/lanzarote/protocol/openid-connect/token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    KeycloakToken token(
            @RestForm("grant_type") String grantType,
            @RestForm("client_id") String clientId,
            @RestForm("client_secret") String clientSecret);

    @POST
    @Path(REALM + "/users")
    RestResponse<Void> addUser(@RestHeader(HttpHeaders.AUTHORIZATION) String token, KeycloakUser user);

    @GET
    @Path(REALM + "/users")
    @ClientQueryParam(name = "exact", value = "true")
    List<KeycloakUser> usersNamed(@RestHeader(HttpHeaders.AUTHORIZATION) String token, @RestQuery String username);

    @GET
    @Path(REALM + "/users")
    @ClientQueryParam(name = "exact", value = "true")
    List<KeycloakUser> usersReached(@RestHeader(HttpHeaders.AUTHORIZATION) String token, @RestQuery String email);

    @PUT
    @Path(REALM + "/users/{id}")
    void changeUser(@RestHeader(HttpHeaders.AUTHORIZATION) String token, @RestPath String id, KeycloakUser user);

    @DELETE
    @Path(REALM + "/users/{id}")
    void removeUser(@RestHeader(HttpHeaders.AUTHORIZATION) String token, @RestPath String id);

    @POST
    @Path(REALM + "/users/{id}/logout")
    void logOut(@RestHeader(HttpHeaders.AUTHORIZATION) String token, @RestPath String id);

    @GET
    @Path(REALM + "/users/{id}/role-mappings/realm/available")
    List<KeycloakRole> rolesToGrant(@RestHeader(HttpHeaders.AUTHORIZATION) String token, @RestPath String id);

    @POST
    @Path(REALM + "/users/{id}/role-mappings/realm")
    void grant(@RestHeader(HttpHeaders.AUTHORIZATION) String token, @RestPath String id, List<KeycloakRole> roles);

    @PUT
    @Path(REALM + "/users/{id}/execute-actions-email")
    void sendActions(
            @RestHeader(HttpHeaders.AUTHORIZATION) String token,
            @RestPath String id,
            @RestQuery long lifespan,
            List<String> actions);

    @POST
    @Path(REALM + "/clients")
    RestResponse<Void> addClient(@RestHeader(HttpHeaders.AUTHORIZATION) String token, KeycloakClient client);

    @GET
    @Path(REALM + "/clients")
    List<KeycloakClient> clients(@RestHeader(HttpHeaders.AUTHORIZATION) String token, @RestQuery String clientId);

    @GET
    @Path(REALM + "/clients/{id}/service-account-user")
    KeycloakUser serviceAccount(@RestHeader(HttpHeaders.AUTHORIZATION) String token, @RestPath String id);

    @POST
    @Path(REALM + "/clients/{id}/client-secret")
    KeycloakSecret renewSecret(@RestHeader(HttpHeaders.AUTHORIZATION) String token, @RestPath String id);

    @DELETE
    @Path(REALM + "/clients/{id}")
    void removeClient(@RestHeader(HttpHeaders.AUTHORIZATION) String token, @RestPath String id);
}
