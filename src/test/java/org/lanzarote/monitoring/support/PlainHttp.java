package org.lanzarote.monitoring.support;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import org.apache.http.client.HttpClient;
import org.apache.http.conn.scheme.PlainSocketFactory;
import org.apache.http.conn.scheme.Scheme;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.params.HttpConnectionParams;
import org.apache.http.params.HttpParams;

/**
 * A client for one request of REST Assured, which takes this deprecated kind only. One of its own making would read its
 * version from a jar, and the settings of TLS, each time.
 */
@SuppressWarnings("deprecation")
final class PlainHttp {

    private static final HttpClientConfig CONFIG =
            HttpClientConfig.httpClientConfig().httpClientFactory(PlainHttp::client);

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final HttpParams SETTINGS = new DefaultHttpClient().getParams();
    private static final SchemeRegistry HTTP = new SchemeRegistry();

    static {
        HttpConnectionParams.setConnectionTimeout(SETTINGS, TIMEOUT_MILLIS);
        HttpConnectionParams.setSoTimeout(SETTINGS, TIMEOUT_MILLIS);
        HTTP.register(new Scheme("http", 80, PlainSocketFactory.getSocketFactory()));
    }

    private PlainHttp() {}

    /** Has REST Assured use it, after Quarkus has set a client of its own for the test. */
    static void use() {
        if (RestAssured.config().getHttpClientConfig() != CONFIG) {
            RestAssured.config = RestAssured.config().httpClient(CONFIG);
        }
    }

    private static HttpClient client() {
        return new DefaultHttpClient(new BasicClientConnectionManager(HTTP), SETTINGS.copy());
    }
}
