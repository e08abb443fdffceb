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

    /**
     * The API of a service, called by its own interface. What it refuses is thrown as a {@code RestClientException}; fields
     * that the answers' records don't know are ignored.
     *
     * @param type an interface of {@code @HttpExchange} methods, such as {@code MeetingsApi}
     */
    <A> A api(Class<A> type, String baseUrl);
}
