package cymru.pythefnos.chassis.client;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Adds the token. One that is refused may come from before the portal's keys changed: a new one is tried, once. */
record TokenOnRequests(ClientToken tokens) implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        String token = tokens.get();
        request.getHeaders().setBearerAuth(token);
        ClientHttpResponse response = execution.execute(request, body);
        if (response.getStatusCode() != HttpStatus.UNAUTHORIZED) {
            return response;
        }
        response.close();
        tokens.refused(token);
        request.getHeaders().setBearerAuth(tokens.get());
        return execution.execute(request, body);
    }
}
