"""What infra/docker/try does through the public API: python3 infra/docker/tour.py fill|check|fan-out FILE

Addresses and the officer's client come from the environment, as infra/docker/officer prints them. FILE keeps what was
made, for the next call. All people are invented. Ends with exit code 1 and a sentence if something isn't as it should be.
"""
import base64
import collections
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

DEMO = pathlib.Path(__file__).parent.parent / "embedded/src/main/resources/embedded/demo"
PORTAL, MEETING, REPRESENTATIVE, MAIL = (os.environ[name] for name in ("PORTAL", "MEETING", "REPRESENTATIVE", "MAIL"))
TODAY = datetime.date.today()
PEOPLE = 300


def call(method, url, body=None, headers=None):
    """The status and the JSON of an answer, also of a refusal; a service that restarts is asked again."""
    data = json.dumps(body).encode() if isinstance(body, dict) else body
    request = urllib.request.Request(url, data, {"Content-Type": "application/json", **(headers or {})}, method=method)
    for attempt in range(30):
        try:
            with urllib.request.urlopen(request, timeout=40) as answer:
                text = answer.read()
                return answer.status, json.loads(text) if text else {}
        except urllib.error.HTTPError as refused:
            text = refused.read()
            if refused.code != 503:
                return refused.code, json.loads(text)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            pass
        time.sleep(1)
    raise SystemExit(f"{method} {urllib.parse.urlsplit(url).path}: no answer in thirty attempts")


def token():
    client = os.environ["CLIENT_ID"] + ":" + os.environ["CLIENT_SECRET"]
    headers = {
        "Authorization": "Basic " + base64.b64encode(client.encode()).decode(),
        "Content-Type": "application/x-www-form-urlencoded",
    }
    return call("POST", PORTAL + "/oauth2/token", b"grant_type=client_credentials", headers)[1]["access_token"]


def api(method, url, body=None, expected=(200, 201), **headers):
    status, answer = call(method, url, body, {"Authorization": "Bearer " + TOKEN, **headers})
    if status not in expected:
        raise SystemExit(f"{method} {urllib.parse.urlsplit(url).path} gave {status}: {answer}")
    return answer


def make(url, body):
    return api("POST", url, body, **{"Idempotency-Key": str(uuid.uuid4())})["id"]


def until(what, look, seconds=120):
    end = time.monotonic() + seconds
    while not (seen := look()):
        if time.monotonic() > end:
            raise SystemExit(f"not within {seconds} seconds: {what}")
        time.sleep(0.5)
    return seen


def mails():
    """(recipient, Message-ID) of every message that arrived."""
    return [
        (mail["to"][0]["address"], mail["headers"]["message-id"])
        for mail in call("GET", MAIL + "/email")[1]
    ]


def fill():
    """The invented group of the demonstration, with a year of meetings and papers for the first of them."""
    text = (DEMO / "demo.json").read_text()
    for days in (0, 35):
        text = text.replace(f'"+{days}"', f'"{TODAY + datetime.timedelta(days)}"')
    story = json.loads(text)
    group = make(MEETING + "/groups", story["group"])
    people = [make(REPRESENTATIVE + "/representatives", person) for person in story["representatives"]]
    for holder in people[:-2]:
        seat = {"holder": holder, "backups": people[-2:], "termStart": str(TODAY)}
        make(f"{REPRESENTATIVE}/groups/{group}/seats", seat)
    headers = {"Idempotency-Key": str(uuid.uuid4())}
    meeting = api("POST", f"{MEETING}/groups/{group}/series", story["series"], **headers)["meetings"][0]["id"]
    for paper in story["papers"]:
        made = make(f"{MEETING}/meetings/{meeting}/papers", {key: paper[key] for key in ("title", "forDecision")})
        for file in paper["files"]:
            api(
                "PUT",
                f"{MEETING}/papers/{made}/renditions/{file['format']}/{file['language']}",
                (DEMO / file["name"]).read_bytes(),
                **{
                    "Content-Type": file["mediaType"],
                    "Content-Disposition": f'attachment; filename="{file["name"]}"',
                },
            )
    return {"group": group, "meeting": meeting, "people": len(people)}


def tour(made):
    """The lines of the tour in README.md."""
    assert len(api("GET", MEETING + "/meetings?limit=3")["items"]) == 3
    deliveries = until(
        "every notice by mail is accepted, and a letter waits to be posted",
        lambda: accepted(made["meeting"], "NOTICE", at_least=5),
    )
    until("the mail itself is there", lambda: len(mails()) >= len(deliveries))
    compliance = api("GET", f"{MEETING}/meetings/{made['meeting']}/compliance")
    assert compliance, "compliance is empty"
    until("a letter is in the print queue", lambda: items(api("GET", REPRESENTATIVE + "/print-queue")))
    day = TODAY + datetime.timedelta(5)
    refusal = api(
        "POST",
        f"{MEETING}/groups/{made['group']}/meetings",
        {"start": f"{day}T10:00", "end": f"{day}T12:00"},
        expected=(409, 422),
    )
    assert set(refusal["languages"]) == {"cy", "en"}, refusal
    print(f"  a meeting in five days is refused: {refusal['title']} / {refusal['languages']['cy']['title']}")
    return len(deliveries)


def items(page):
    return page["items"] if isinstance(page, dict) else page


def deliveries_of(meeting):
    found, url = [], f"{REPRESENTATIVE}/meetings/{meeting}/deliveries?limit=200"
    while url:
        page = api("GET", url)
        found += items(page)
        after = page.get("next") if isinstance(page, dict) else None
        url = f"{REPRESENTATIVE}/meetings/{meeting}/deliveries?limit=200&after={after}" if after else None
    return found


def accepted(meeting, kind, at_least):
    found = [d for d in deliveries_of(meeting) if d["kind"] == kind and d["state"] in ("ACCEPTED", "SENT")]
    return found if len(found) >= at_least else None


def check(made):
    """After down and up: all that was there still is."""
    assert api("GET", f"{MEETING}/groups/{made['group']}")["id"] == made["group"]
    assert api("GET", f"{MEETING}/meetings/{made['meeting']}")["id"] == made["meeting"]
    kept = accepted(made["meeting"], "NOTICE", at_least=made["accepted"])
    assert kept, "deliveries are missing"
    assert len(items(api("GET", REPRESENTATIVE + "/representatives"))) >= made["people"]
    print(f"  the group, its meetings, {made['people']} people and {len(kept)} accepted notices are still there")


def fan_out(made):
    """300 people, one meeting, and an instance of the representative service killed once fifty messages have arrived."""
    group = make(MEETING + "/groups", json.loads((DEMO / "demo.json").read_text())["group"])
    for number in range(PEOPLE):
        person = make(
            REPRESENTATIVE + "/representatives",
            {
                "name": f"Person {number}",
                "language": ("cy", "en", "both")[number % 3],
                "channels": [{"kind": "EMAIL", "address": f"p{number}@cynrychiolwyr.example"}],
                "consent": {"givenOn": str(TODAY), "how": "FORM"},
            },
        )
        make(f"{REPRESENTATIVE}/groups/{group}/seats", {"holder": person, "termStart": str(TODAY)})
    before = {message for _, message in mails()}
    day = TODAY + datetime.timedelta(60)
    meeting = make(f"{MEETING}/groups/{group}/meetings", {"start": f"{day}T10:00", "end": f"{day}T12:00"})
    ours = lambda: [mail for mail in mails() if mail[1] not in before]
    until("fifty messages have arrived", lambda: len(ours()) >= 50)
    subprocess.run(["docker", "kill", "-s", "KILL", os.environ["KILL"]], check=True, stdout=subprocess.DEVNULL)
    killed_at = len(ours())

    def settled():
        states = collections.Counter(d["state"] for d in deliveries_of(meeting) if d["kind"] == "NOTICE")
        return states if states["ACCEPTED"] + states["UNKNOWN"] == PEOPLE else None

    states = until("every notice is accepted, or known to be interrupted", settled, seconds=240)
    arrived = collections.Counter(address for address, _ in ours())
    twice = [address for address, times in arrived.items() if times > 1]
    unknown = states["UNKNOWN"]
    print(f"  killed after {killed_at} of {PEOPLE}: {len(arrived)} arrived, {len(twice)} twice; {unknown} were interrupted")
    if twice:
        raise SystemExit(f"{len(twice)} people got the message twice")
    if len(arrived) + unknown < PEOPLE:
        raise SystemExit(f"{PEOPLE - len(arrived) - unknown} messages are lost")


if __name__ == "__main__":
    step, file = sys.argv[1], pathlib.Path(sys.argv[2])
    TOKEN = token()
    if step == "fill":
        story = fill()
        story["accepted"] = tour(story)
        file.write_text(json.dumps(story))
        print(f"  {story['accepted']} notices accepted, mail arrived, compliance worked out, a letter waits in the print queue")
    elif step == "check":
        check(json.loads(file.read_text()))
    elif step == "fan-out":
        fan_out(json.loads(file.read_text()))
    else:
        raise SystemExit(__doc__)
