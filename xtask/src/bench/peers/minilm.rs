//! A sentence encoder of MiniLM's shape, as a person would install it: int8, in ONNX.
//!
//! Its weights are noise. How long an encoder takes depends on its shape alone, and a trained one
//! is too large for the repository.

use prost::Message;
use rand::{Rng, SeedableRng};
use rand_pcg::Pcg32;

use super::onnx::{
    Attribute, Dimension, FLOAT, Graph, INT8, INT64, Kind, Model, Node, OperatorSet, Shape, Tensor, TensorKind, Value,
};

// all-MiniLM-L6-v2: six layers, 384 wide, with BERT's vocabulary.
const LAYERS: usize = 6;
const WIDTH: i64 = 384;
const HEADS: i64 = 12;
const INNER: i64 = 1_536;
const VOCABULARY: i64 = 30_522;
const POSITIONS: i64 = 512;
const CLASSES: i64 = 3;

/// The first version that has GELU as one operator.
const OPERATORS: i64 = 20;
const FORMAT: i64 = 9;

/// Name of the input, `[1, tokens]` of [`INT64`].
const TOKENS: &str = "tokens";

/// The encoder, mean pooling and a layer that tells three classes apart.
pub fn model() -> Vec<u8> {
    let mut writer = Writer { graph: Graph::default(), random: Pcg32::seed_from_u64(1), names: 0 };
    let mut state = writer.embedding();
    for _ in 0..LAYERS {
        state = writer.layer(&state);
    }
    let axis = writer.integers(&[1]);
    let pooled = writer.node("ReduceMean", &[&state, &axis], vec![Attribute::int("keepdims", 0)]);
    let classes = writer.linear(&pooled, WIDTH, CLASSES);
    let mut graph = writer.graph;
    graph.name = "encoder".into();
    graph.input = vec![value(TOKENS, INT64, ["1", "length"])];
    graph.output = vec![value(&classes, FLOAT, ["1", "3"])];
    let opset_import = vec![OperatorSet { version: OPERATORS }];
    Model { ir_version: FORMAT, graph: Some(graph), opset_import }.encode_to_vec()
}

fn value(name: &str, element: i32, shape: [&str; 2]) -> Value {
    let dim = shape.map(|length| match length.parse() {
        Ok(length) => Dimension { value: Some(length), name: None },
        Err(_) => Dimension { value: None, name: Some(length.into()) },
    });
    let tensor = TensorKind { element, shape: Some(Shape { dim: dim.into() }) };
    Value { name: name.into(), kind: Some(Kind { tensor: Some(tensor) }) }
}

/// Adds to the graph; everything it adds is known by the name it gives back.
struct Writer {
    graph: Graph,
    random: Pcg32,
    names: usize,
}

impl Writer {
    /// Words and their positions.
    fn embedding(&mut self) -> String {
        let words = self.noise(&[VOCABULARY, WIDTH]);
        let words = self.node("Gather", &[&words, TOKENS], vec![]);
        let positions = self.noise(&[POSITIONS, WIDTH]);
        let length = self.node("Shape", &[TOKENS], vec![Attribute::int("start", 1)]);
        let zero = self.integers(&[0]);
        let positions = self.node("Slice", &[&positions, &zero, &length, &zero], vec![]);
        let step = self.floats(&[], 0.02);
        let words = self.node("DequantizeLinear", &[&words, &step], vec![]);
        let positions = self.node("DequantizeLinear", &[&positions, &step], vec![]);
        let sum = self.node("Add", &[&words, &positions], vec![]);
        self.normalised(&sum)
    }

    /// Attention, then the two layers behind it, each added to what it read.
    fn layer(&mut self, state: &str) -> String {
        let query = self.heads(state, &[0, 2, 1, 3]);
        let key = self.heads(state, &[0, 2, 3, 1]);
        let content = self.heads(state, &[0, 2, 1, 3]);
        let scores = self.node("MatMul", &[&query, &key], vec![]);
        let scale = self.floats(&[], ((WIDTH / HEADS) as f32).sqrt().recip());
        let scores = self.node("Mul", &[&scores, &scale], vec![]);
        let weights = self.node("Softmax", &[&scores], vec![Attribute::int("axis", -1)]);
        let read = self.node("MatMul", &[&weights, &content], vec![]);
        let read = self.node("Transpose", &[&read], vec![Attribute::ints("perm", &[0, 2, 1, 3])]);
        let shape = self.integers(&[0, 0, WIDTH]);
        let read = self.node("Reshape", &[&read, &shape], vec![]);
        let read = self.linear(&read, WIDTH, WIDTH);
        let sum = self.node("Add", &[&read, state], vec![]);
        let state = self.normalised(&sum);
        let inner = self.linear(&state, WIDTH, INNER);
        let inner = self.node("Gelu", &[&inner], vec![]);
        let outer = self.linear(&inner, INNER, WIDTH);
        let sum = self.node("Add", &[&outer, &state], vec![]);
        self.normalised(&sum)
    }

    /// A linear layer, split into heads.
    fn heads(&mut self, state: &str, order: &[i64]) -> String {
        let all = self.linear(state, WIDTH, WIDTH);
        let shape = self.integers(&[0, 0, HEADS, WIDTH / HEADS]);
        let split = self.node("Reshape", &[&all, &shape], vec![]);
        self.node("Transpose", &[&split], vec![Attribute::ints("perm", order)])
    }

    /// `input · weights + bias` in int8, with the steps of the input found at run time, as ONNX
    /// Runtime's own quantiser writes it.
    fn linear(&mut self, input: &str, from: i64, to: i64) -> String {
        let weights = self.noise(&[from, to]);
        let [bytes, step, zero] = self.nodes("DynamicQuantizeLinear", &[input], vec![]);
        let product = self.node("MatMulInteger", &[&bytes, &weights, &zero], vec![]);
        let product = self.node("Cast", &[&product], vec![Attribute::int("to", FLOAT.into())]);
        let weight_step = self.floats(&[], 0.05 / (from as f32).sqrt());
        let step = self.node("Mul", &[&step, &weight_step], vec![]);
        let product = self.node("Mul", &[&product, &step], vec![]);
        let bias = self.floats(&[to], 0.01);
        self.node("Add", &[&product, &bias], vec![])
    }

    fn normalised(&mut self, state: &str) -> String {
        let scale = self.floats(&[WIDTH], 1.0);
        let bias = self.floats(&[WIDTH], 0.0);
        let settings = vec![Attribute::int("axis", -1), Attribute::float("epsilon", 1e-12)];
        self.node("LayerNormalization", &[state, &scale, &bias], settings)
    }

    fn node(&mut self, operator: &str, input: &[&str], settings: Vec<Attribute>) -> String {
        let [output] = self.nodes(operator, input, settings);
        output
    }

    fn nodes<const N: usize>(&mut self, operator: &str, input: &[&str], attribute: Vec<Attribute>) -> [String; N] {
        let output = std::array::from_fn(|_| self.name());
        self.graph.node.push(Node {
            input: input.iter().map(|&name| name.to_owned()).collect(),
            output: output.to_vec(),
            op_type: operator.into(),
            attribute,
        });
        output
    }

    /// Weights in the bell shape that trained ones have: a sum of four even throws.
    fn noise(&mut self, dims: &[i64]) -> String {
        let length: i64 = dims.iter().product();
        let random = &mut self.random;
        let bytes = (0..length).map(|_| random.random::<[u8; 4]>().map(|byte| i32::from(byte % 32) - 16).iter().sum());
        let bytes = bytes.map(|sum: i32| sum as u8).collect();
        self.tensor(dims, INT8, bytes)
    }

    fn floats(&mut self, dims: &[i64], each: f32) -> String {
        let length = dims.iter().product::<i64>() as usize;
        self.tensor(dims, FLOAT, each.to_le_bytes().repeat(length))
    }

    fn integers(&mut self, values: &[i64]) -> String {
        self.tensor(&[values.len() as i64], INT64, values.iter().flat_map(|value| value.to_le_bytes()).collect())
    }

    fn tensor(&mut self, dims: &[i64], data_type: i32, raw_data: Vec<u8>) -> String {
        let name = self.name();
        self.graph.initializer.push(Tensor { dims: dims.to_vec(), data_type, name: name.clone(), raw_data });
        name
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("value {}", self.names)
    }
}
