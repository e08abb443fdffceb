package cymru.pythefnos.chassis.client;

import org.springframework.web.client.RestClient;

/** A bean for calling other services. */
public interface ServiceClient {

    /**
     * A client of one service. Each request carries this service's bearer token; a token that is refused is fetched anew
     * once. Bodies of answers can be streamed with {@code exchange}.
     *
     * @param baseUrl such as the value of {@code pythefnos.meeting.url}
     */
    RestClient to(String baseUrl);
}
